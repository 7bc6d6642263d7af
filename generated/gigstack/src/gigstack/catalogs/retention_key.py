# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionKey, 28 codes."""

from __future__ import annotations

from datetime import date

from .._catalog import DatedCatalog, entry


class RetentionKey(DatedCatalog):
    """What a tax was withheld for (SAT c_CveRetenc, of CFDI Retenciones 2.0).

    Source: SAT catalogue c_CveRetenc as phpcfdi/resources-sat-catalogs republished it on 2026-08-06,
    https://docs.gigstack.io/retentions-2012533m0 (official).
    """

    PROFESSIONAL_SERVICES = entry(
        "01",
        "Servicios profesionales",
        "Professional services",
        note="To a foreign receiver with the complement Pagos a Extranjeros.",
        valid_from=date(2015, 5, 22),
    )
    COPYRIGHT_ROYALTIES = entry(
        "02",
        "Regalías por derechos de autor",
        "Royalties of copyright",
        note="To a foreign receiver with the complement Pagos a Extranjeros.",
        valid_from=date(2015, 5, 22),
    )
    LAND_FREIGHT = entry(
        "03", "Autotransporte terrestre de carga", "Carriage of freight by land", valid_from=date(2015, 5, 22)
    )
    COMMISSION_AGENTS = entry(
        "04",
        "Servicios prestados por comisionistas",
        "Services of commission agents",
        note="To a foreign receiver with the complement Pagos a Extranjeros.",
        valid_from=date(2015, 5, 22),
    )
    LEASING = entry(
        "05",
        "Arrendamiento",
        "Leasing",
        note="To a foreign receiver with the complement Pagos a Extranjeros.",
        valid_from=date(2015, 5, 22),
    )
    SALE_OF_SHARES = entry(
        "06",
        "Enajenación de acciones",
        "Sale of shares",
        note="With the complement Enajenación de Acciones.",
        valid_from=date(2015, 5, 22),
    )
    SALE_OF_IEPS_GOODS = entry(
        "07",
        "Enajenación de bienes objeto de la LIEPS, a través de mediadores, agentes, representantes, corredores, consignatarios o distribuidores",
        "Sale of goods under IEPS through intermediaries",
        valid_from=date(2015, 5, 22),
    )
    SALE_OF_REAL_ESTATE_BY_DEED = entry(
        "08",
        "Enajenación de bienes inmuebles consignada en escritura pública",
        "Sale of real estate by public deed",
        valid_from=date(2015, 5, 22),
    )
    SALE_OF_OTHER_GOODS_WITHOUT_DEED = entry(
        "09",
        "Enajenación de otros bienes, no consignada en escritura pública",
        "Sale of other goods without public deed",
        valid_from=date(2015, 5, 22),
    )
    PURCHASE_OF_INDUSTRIAL_WASTE = entry(
        "10",
        "Adquisición de desperdicios industriales",
        "Purchase of industrial waste",
        valid_from=date(2015, 5, 22),
    )
    PURCHASE_OF_GOODS_BY_DEED = entry(
        "11",
        "Adquisición de bienes consignada en escritura pública",
        "Purchase of goods by public deed",
        valid_from=date(2015, 5, 22),
    )
    PURCHASE_OF_OTHER_GOODS_WITHOUT_DEED = entry(
        "12",
        "Adquisición de otros bienes, no consignada en escritura pública",
        "Purchase of other goods without public deed",
        valid_from=date(2015, 5, 22),
    )
    OTHER_AFORE_WITHDRAWALS = entry(
        "13",
        "Otros retiros de AFORE",
        "Other withdrawals from a pension fund (AFORE)",
        valid_from=date(2015, 5, 22),
    )
    DIVIDENDS = entry(
        "14",
        "Dividendos o utilidades distribuidas",
        "Dividends or distributed profits",
        note="With the complement Dividendos.",
        valid_from=date(2015, 5, 22),
    )
    DISTRIBUTABLE_REMAINDER = entry(
        "15",
        "Remanente distribuible",
        "Distributable remainder",
        note="With the complement Dividendos.",
        valid_from=date(2015, 5, 22),
    )
    INTEREST = entry(
        "16", "Intereses", "Interest", note="With the complement Intereses.", valid_from=date(2015, 5, 22)
    )
    LEASING_IN_TRUST = entry(
        "17",
        "Arrendamiento en fideicomiso",
        "Leasing in trust",
        note="With the complement Arrendamiento en fideicomiso.",
        valid_from=date(2015, 5, 22),
    )
    PAYMENTS_TO_RESIDENTS_ABROAD = entry(
        "18",
        "Pagos realizados a favor de residentes en el extranjero",
        "Payments to residents abroad",
        note="With the complement Pagos a Extranjeros.",
        valid_from=date(2015, 5, 22),
    )
    STOCK_EXCHANGE = entry(
        "19",
        "Enajenación de acciones u operaciones en bolsa de valores",
        "Sale of shares or stock exchange operations",
        note="With the complement Enajenación de Acciones.",
        valid_from=date(2015, 5, 22),
    )
    PRIZES = entry(
        "20",
        "Obtención de premios",
        "Prizes",
        note="With the complement Premios.",
        valid_from=date(2015, 5, 22),
    )
    TRUSTS_WITHOUT_BUSINESS = entry(
        "21",
        "Fideicomisos que no realizan actividades empresariales",
        "Trusts without business activity",
        note="With the complement Fideicomiso no Empresarial.",
        valid_from=date(2015, 5, 22),
    )
    PERSONAL_RETIREMENT_PLANS = entry(
        "22",
        "Planes personales de retiro",
        "Personal retirement plans",
        note="With the complement Planes de Retiro.",
        valid_from=date(2015, 5, 22),
    )
    MORTGAGE_INTEREST = entry(
        "23",
        "Intereses reales deducibles por créditos hipotecarios",
        "Real interest of mortgages that can be deducted",
        note="With the complement Intereses Hipotecarios.",
        valid_from=date(2015, 5, 22),
    )
    CAPITAL_DERIVATIVES = entry(
        "24",
        "Operaciones Financieras Derivadas de Capital",
        "Operations with capital derivatives",
        note="With the complement Operaciones con Derivados.",
        valid_from=date(2015, 5, 22),
    )
    OTHER_RETENTIONS = entry(
        "25", "Otro tipo de retenciones", "Other retentions", valid_from=date(2015, 5, 22)
    )
    TECHNOLOGY_PLATFORMS = entry(
        "26",
        "Servicios mediante Plataformas Tecnológicas",
        "Services through technology platforms",
        note="With the complement of technology platforms.",
        valid_from=date(2019, 6, 1),
    )
    FINANCIAL_SECTOR = entry(
        "27",
        "Sector Financiero",
        "Financial sector",
        note="With the complement Sector Financiero. Beyond the range that the documentation gives.",
        valid_from=date(2022, 1, 1),
    )
    RIF_TAXPAYERS = entry(
        "28",
        "Pagos y retenciones a Contribuyentes del RIF",
        "Payments to and retentions of taxpayers of the RIF",
        note="Beyond the range that the documentation gives.",
        valid_from=date(2022, 1, 1),
    )
