# Generated from the API description. Do not edit: change the description and generate again.
"""TaxRegime, 23 codes."""

from __future__ import annotations

from datetime import date

from .._catalog import DatedCatalog, entry


class TaxRegime(DatedCatalog):
    """Tax regimes of the SAT (c_RegimenFiscal). A regime must fit the kind of person that the RFC belongs to:
    12 characters are a legal entity, 13 a natural person.

    Source: SAT catalogue c_RegimenFiscal as phpcfdi/resources-sat-catalogs republished it on 2026-08-06,
    documentation: Tax Regimes Catalog, vendor n8n node (official).
    """

    natural_person: bool
    """Whether it applies to natural persons (personas físicas)."""

    legal_person: bool
    """Whether it applies to legal entities (personas morales)."""

    GENERAL_LEGAL_ENTITIES = entry(
        "601",
        "General de Ley Personas Morales",
        "General regime for legal entities",
        natural_person=False,
        legal_person=True,
    )
    NON_PROFIT = entry(
        "603",
        "Personas Morales con Fines no Lucrativos",
        "Non-profit legal entities",
        natural_person=False,
        legal_person=True,
    )
    WAGES_AND_SALARIES = entry(
        "605",
        "Sueldos y Salarios e Ingresos Asimilados a Salarios",
        "Wages, salaries and income treated as such",
        natural_person=True,
        legal_person=False,
    )
    LEASING = entry("606", "Arrendamiento", "Leasing", natural_person=True, legal_person=False)
    SALE_OR_PURCHASE_OF_GOODS = entry(
        "607",
        "Régimen de Enajenación o Adquisición de Bienes",
        "Disposal or acquisition of goods",
        natural_person=True,
        legal_person=False,
    )
    OTHER_INCOME = entry("608", "Demás ingresos", "Other income", natural_person=True, legal_person=False)
    RESIDENTS_ABROAD = entry(
        "610",
        "Residentes en el Extranjero sin Establecimiento Permanente en México",
        "Residents abroad without permanent establishment in Mexico",
        natural_person=True,
        legal_person=True,
    )
    DIVIDENDS = entry(
        "611",
        "Ingresos por Dividendos (socios y accionistas)",
        "Dividends (partners and shareholders)",
        natural_person=True,
        legal_person=False,
    )
    BUSINESS_AND_PROFESSIONAL = entry(
        "612",
        "Personas Físicas con Actividades Empresariales y Profesionales",
        "Individuals with business and professional activities",
        natural_person=True,
        legal_person=False,
    )
    INTEREST = entry(
        "614", "Ingresos por intereses", "Interest income", natural_person=True, legal_person=False
    )
    PRIZES = entry(
        "615",
        "Régimen de los ingresos por obtención de premios",
        "Prize income",
        natural_person=True,
        legal_person=False,
    )
    NO_TAX_OBLIGATIONS = entry(
        "616",
        "Sin obligaciones fiscales",
        "No tax obligations",
        note="The regime of the generic RFCs XAXX010101000 and XEXX010101000.",
        natural_person=True,
        legal_person=False,
    )
    PRODUCTION_COOPERATIVES = entry(
        "620",
        "Sociedades Cooperativas de Producción que optan por diferir sus ingresos",
        "Production cooperatives that defer their income",
        natural_person=False,
        legal_person=True,
    )
    FISCAL_INCORPORATION = entry(
        "621", "Incorporación Fiscal", "Fiscal incorporation (RIF)", natural_person=True, legal_person=False
    )
    AGRICULTURE = entry(
        "622",
        "Actividades Agrícolas, Ganaderas, Silvícolas y Pesqueras",
        "Agriculture, livestock, forestry and fishing",
        natural_person=False,
        legal_person=True,
    )
    CORPORATE_GROUPS = entry(
        "623",
        "Opcional para Grupos de Sociedades",
        "Optional regime for corporate groups",
        natural_person=False,
        legal_person=True,
    )
    COORDINATED = entry(
        "624", "Coordinados", "Coordinated entities (transport)", natural_person=False, legal_person=True
    )
    TECHNOLOGY_PLATFORMS = entry(
        "625",
        "Régimen de las Actividades Empresariales con ingresos a través de Plataformas Tecnológicas",
        "Business activities through technology platforms",
        natural_person=True,
        legal_person=False,
    )
    SIMPLIFIED_TRUST = entry(
        "626",
        "Régimen Simplificado de Confianza",
        "Simplified trust regime (RESICO)",
        natural_person=True,
        legal_person=True,
    )
    CONSOLIDATION = entry(
        "609",
        "Consolidación",
        "Consolidation",
        legacy=True,
        note="Not in the SAT's list for CFDI 4.0, only in that for 3.3: a stamp with it is likely to be refused.",
        valid_from=date(2016, 11, 12),
        valid_to=date(2019, 12, 31),
        natural_person=False,
        legal_person=True,
    )
    HYDROCARBONS = entry(
        "628",
        "Hidrocarburos",
        "Hydrocarbons",
        legacy=True,
        note="Not in the SAT's list for CFDI 4.0, only in that for 3.3: a stamp with it is likely to be refused.",
        natural_person=False,
        legal_person=True,
    )
    PREFERENTIAL_AND_MULTINATIONAL = entry(
        "629",
        "De los Regímenes Fiscales Preferentes y de las Empresas Multinacionales",
        "Preferential tax regimes and multinational companies",
        legacy=True,
        note="Not in the SAT's list for CFDI 4.0, only in that for 3.3: a stamp with it is likely to be refused.",
        natural_person=True,
        legal_person=False,
    )
    SALE_OF_SHARES = entry(
        "630",
        "Enajenación de acciones en bolsa de valores",
        "Sale of shares on the stock exchange",
        legacy=True,
        note="Not in the SAT's list for CFDI 4.0, only in that for 3.3: a stamp with it is likely to be refused.",
        natural_person=True,
        legal_person=False,
    )
