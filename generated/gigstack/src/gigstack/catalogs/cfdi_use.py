# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiUse, 25 codes."""

from __future__ import annotations

from datetime import date

from .._catalog import DatedCatalog, entry
from .tax_regime import TaxRegime


class CfdiUse(DatedCatalog):
    """Uses of an invoice by its receiver (SAT c_UsoCFDI). A use must admit the kind of person and the tax
    regime of the receiver.

    Source: SAT catalogue c_UsoCFDI as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed
    003, vendor n8n node (official).
    """

    natural_person: bool
    """Whether it applies to natural persons (personas físicas)."""

    legal_person: bool
    """Whether it applies to legal entities (personas morales)."""

    receiver_regimes: tuple[TaxRegime, ...]
    """The tax regimes of receivers with which the SAT accepts it."""

    PURCHASE_OF_GOODS = entry(
        "G01",
        "Adquisición de mercancías",
        "Purchase of goods",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    RETURNS_AND_DISCOUNTS = entry(
        "G02",
        "Devoluciones, descuentos o bonificaciones",
        "Returns, discounts or rebates",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "616", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    GENERAL_EXPENSES = entry(
        "G03",
        "Gastos en general",
        "General expenses",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    CONSTRUCTION = entry(
        "I01",
        "Construcciones",
        "Constructions",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    OFFICE_FURNITURE = entry(
        "I02",
        "Mobiliario y equipo de oficina por inversiones",
        "Office furniture and equipment (investment)",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    TRANSPORT_EQUIPMENT = entry(
        "I03",
        "Equipo de transporte",
        "Transport equipment",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    COMPUTER_EQUIPMENT = entry(
        "I04",
        "Equipo de computo y accesorios",
        "Computer equipment and accessories",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    TOOLING = entry(
        "I05",
        "Dados, troqueles, moldes, matrices y herramental",
        "Dies, punches, moulds, matrices and tooling",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    TELEPHONE = entry(
        "I06",
        "Comunicaciones telefónicas",
        "Telephone communications",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    SATELLITE = entry(
        "I07",
        "Comunicaciones satelitales",
        "Satellite communications",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    OTHER_MACHINERY = entry(
        "I08",
        "Otra maquinaria y equipo",
        "Other machinery and equipment",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601", "603", "606", "612", "620", "621", "622", "623", "624", "625", "626"
        ),
    )
    MEDICAL_FEES = entry(
        "D01",
        "Honorarios médicos, dentales y gastos hospitalarios",
        "Medical, dental and hospital fees",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    DISABILITY_EXPENSES = entry(
        "D02",
        "Gastos médicos por incapacidad o discapacidad",
        "Medical expenses for disability",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    FUNERAL_EXPENSES = entry(
        "D03",
        "Gastos funerales",
        "Funeral expenses",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    DONATIONS = entry(
        "D04",
        "Donativos",
        "Donations",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    MORTGAGE_INTEREST = entry(
        "D05",
        "Intereses reales efectivamente pagados por créditos hipotecarios (casa habitación)",
        "Real interest paid on mortgage loans (home)",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    RETIREMENT_CONTRIBUTIONS = entry(
        "D06",
        "Aportaciones voluntarias al SAR",
        "Voluntary contributions to the retirement fund (SAR)",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    HEALTH_INSURANCE = entry(
        "D07",
        "Primas por seguros de gastos médicos",
        "Health insurance premiums",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    SCHOOL_TRANSPORT = entry(
        "D08",
        "Gastos de transportación escolar obligatoria",
        "Compulsory school transport",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    SAVINGS_AND_PENSIONS = entry(
        "D09",
        "Depósitos en cuentas para el ahorro, primas que tengan como base planes de pensiones",
        "Savings deposits and pension plan premiums",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    SCHOOL_FEES = entry(
        "D10",
        "Pagos por servicios educativos (colegiaturas)",
        "School fees",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605", "606", "607", "608", "611", "612", "614", "615", "625"),
    )
    NO_TAX_EFFECTS = entry(
        "S01",
        "Sin efectos fiscales",
        "No tax effects",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601",
            "603",
            "605",
            "606",
            "607",
            "608",
            "610",
            "611",
            "612",
            "614",
            "615",
            "616",
            "620",
            "621",
            "622",
            "623",
            "624",
            "625",
            "626",
        ),
    )
    PAYMENTS = entry(
        "CP01",
        "Pagos",
        "Payments (payment complement)",
        note="For CFDI type P.",
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(
            "601",
            "603",
            "605",
            "606",
            "607",
            "608",
            "610",
            "611",
            "612",
            "614",
            "615",
            "616",
            "620",
            "621",
            "622",
            "623",
            "624",
            "625",
            "626",
        ),
    )
    PAYROLL = entry(
        "CN01",
        "Nómina",
        "Payroll",
        note="For CFDI type N.",
        natural_person=True,
        legal_person=False,
        receiver_regimes=TaxRegime.of("605"),
    )
    TO_BE_DEFINED = entry(
        "P01",
        "Por definir",
        "To be defined",
        legacy=True,
        note="Of CFDI 3.3, though samples still show it. CFDI 4.0 has S01 in its place.",
        valid_to=date(2023, 6, 30),
        natural_person=True,
        legal_person=True,
        receiver_regimes=TaxRegime.of(),
    )
