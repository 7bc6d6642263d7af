"""The SAT's lists of codes: what the facts say of them, and that a member goes wherever its code goes."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args

import gigstack
import pytest
import respx
from gigstack import catalogs, models
from gigstack.catalogs import (
    CancellationMotive,
    CfdiType,
    CfdiUse,
    Currency,
    Export,
    Month,
    PaymentForm,
    PaymentMethod,
    Periodicity,
    Relationship,
    RetentionKey,
    TaxFactor,
    TaxObject,
    TaxRegime,
    TaxType,
    UnitKey,
)

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"

ALL = [name for name in catalogs.__all__ if name not in ("Catalog", "DatedCatalog")]

# Counted in the lists themselves.
COUNTS = {
    "CancellationMotive": 4,
    "CfdiType": 5,
    "CfdiUse": 25,
    "Currency": 183,
    "Export": 4,
    "Month": 18,
    "PaymentForm": 22,
    "PaymentMethod": 2,
    "Periodicity": 5,
    "Relationship": 9,
    "RetentionKey": 28,
    "TaxFactor": 3,
    "TaxObject": 8,
    "TaxRegime": 23,
    "TaxType": 3,
    "UnitKey": 19,
}

# Names of members are public interface: one that changes breaks a program. A currency is called by its code.
NAMES = {
    "TaxRegime": """
        601=GENERAL_LEGAL_ENTITIES 603=NON_PROFIT 605=WAGES_AND_SALARIES 606=LEASING 607=SALE_OR_PURCHASE_OF_GOODS
        608=OTHER_INCOME 610=RESIDENTS_ABROAD 611=DIVIDENDS 612=BUSINESS_AND_PROFESSIONAL 614=INTEREST 615=PRIZES
        616=NO_TAX_OBLIGATIONS 620=PRODUCTION_COOPERATIVES 621=FISCAL_INCORPORATION 622=AGRICULTURE 623=CORPORATE_GROUPS
        624=COORDINATED 625=TECHNOLOGY_PLATFORMS 626=SIMPLIFIED_TRUST 609=CONSOLIDATION 628=HYDROCARBONS
        629=PREFERENTIAL_AND_MULTINATIONAL 630=SALE_OF_SHARES
    """,
    "PaymentForm": """
        01=CASH 02=CHEQUE 03=ELECTRONIC_TRANSFER 04=CREDIT_CARD 05=ELECTRONIC_WALLET 06=ELECTRONIC_MONEY 08=FOOD_VOUCHERS
        12=PAYMENT_IN_KIND 13=SUBROGATION 14=CONSIGNMENT 15=DEBT_WAIVER 17=OFFSET 23=NOVATION
        24=MERGER_OF_DEBTOR_AND_CREDITOR 25=DEBT_REMISSION 26=PRESCRIPTION_OR_LAPSE 27=CREDITOR_SATISFACTION 28=DEBIT_CARD
        29=SERVICE_CARD 30=APPLICATION_OF_ADVANCES 31=PAYMENT_INTERMEDIARY 99=TO_BE_DEFINED
    """,
    "PaymentMethod": "PUE=PUE PPD=PPD",
    "CfdiUse": """
        G01=PURCHASE_OF_GOODS G02=RETURNS_AND_DISCOUNTS G03=GENERAL_EXPENSES I01=CONSTRUCTION I02=OFFICE_FURNITURE
        I03=TRANSPORT_EQUIPMENT I04=COMPUTER_EQUIPMENT I05=TOOLING I06=TELEPHONE I07=SATELLITE I08=OTHER_MACHINERY
        D01=MEDICAL_FEES D02=DISABILITY_EXPENSES D03=FUNERAL_EXPENSES D04=DONATIONS D05=MORTGAGE_INTEREST
        D06=RETIREMENT_CONTRIBUTIONS D07=HEALTH_INSURANCE D08=SCHOOL_TRANSPORT D09=SAVINGS_AND_PENSIONS D10=SCHOOL_FEES
        S01=NO_TAX_EFFECTS CP01=PAYMENTS CN01=PAYROLL P01=TO_BE_DEFINED
    """,
    "Relationship": """
        01=CREDIT_NOTE 02=DEBIT_NOTE 03=RETURN_OF_GOODS 04=SUBSTITUTION 05=TRANSFER_OF_INVOICED_GOODS
        06=INVOICE_OF_TRANSFERS 07=APPLICATION_OF_ADVANCE 08=INSTALMENT_PAYMENTS 09=DEFERRED_PAYMENTS
    """,
    "Periodicity": "01=DAILY 02=WEEKLY 03=FORTNIGHTLY 04=MONTHLY 05=BIMONTHLY",
    "Month": """
        01=JANUARY 02=FEBRUARY 03=MARCH 04=APRIL 05=MAY 06=JUNE 07=JULY 08=AUGUST 09=SEPTEMBER 10=OCTOBER 11=NOVEMBER
        12=DECEMBER 13=JANUARY_FEBRUARY 14=MARCH_APRIL 15=MAY_JUNE 16=JULY_AUGUST 17=SEPTEMBER_OCTOBER 18=NOVEMBER_DECEMBER
    """,
    "TaxObject": """
        01=NOT_SUBJECT 02=SUBJECT 03=SUBJECT_WITHOUT_BREAKDOWN 04=SUBJECT_WITHOUT_TAX 05=SUBJECT_WITH_PODEBI_CREDIT
        06=SUBJECT_WITHOUT_VAT_TRANSFER 07=NO_VAT_TRANSFER_WITH_IEPS 08=NO_VAT_TRANSFER_WITHOUT_IEPS
    """,
    "TaxType": "IVA=IVA ISR=ISR IEPS=IEPS",
    "TaxFactor": "Tasa=RATE Cuota=FIXED_AMOUNT Exento=EXEMPT",
    "CfdiType": "I=INCOME E=EGRESS T=TRANSFER N=PAYROLL P=PAYMENT",
    "Export": "01=NOT_APPLICABLE 02=DEFINITIVE_A1 03=TEMPORARY 04=DEFINITIVE_OTHER",
    "CancellationMotive": "01=ERRORS_REPLACED 02=ERRORS_NOT_REPLACED 03=NOT_CARRIED_OUT 04=IN_GLOBAL_INVOICE",
    "RetentionKey": """
        01=PROFESSIONAL_SERVICES 02=COPYRIGHT_ROYALTIES 03=LAND_FREIGHT 04=COMMISSION_AGENTS 05=LEASING 06=SALE_OF_SHARES
        07=SALE_OF_IEPS_GOODS 08=SALE_OF_REAL_ESTATE_BY_DEED 09=SALE_OF_OTHER_GOODS_WITHOUT_DEED
        10=PURCHASE_OF_INDUSTRIAL_WASTE 11=PURCHASE_OF_GOODS_BY_DEED 12=PURCHASE_OF_OTHER_GOODS_WITHOUT_DEED
        13=OTHER_AFORE_WITHDRAWALS 14=DIVIDENDS 15=DISTRIBUTABLE_REMAINDER 16=INTEREST 17=LEASING_IN_TRUST
        18=PAYMENTS_TO_RESIDENTS_ABROAD 19=STOCK_EXCHANGE 20=PRIZES 21=TRUSTS_WITHOUT_BUSINESS 22=PERSONAL_RETIREMENT_PLANS
        23=MORTGAGE_INTEREST 24=CAPITAL_DERIVATIVES 25=OTHER_RETENTIONS 26=TECHNOLOGY_PLATFORMS 27=FINANCIAL_SECTOR
        28=RIF_TAXPAYERS
    """,
    "UnitKey": """
        E48=UNIT_OF_SERVICE H87=PIECE ACT=ACTIVITY HUR=HOUR DAY=DAY MON=MONTH ANN=YEAR E51=JOB A9=RATE C62=ONE KGM=KILOGRAM
        LTR=LITRE MTR=METRE MTK=SQUARE_METRE SET=SET XBX=BOX XPK=PACKAGE XUN=UNIT MIN=MINUTE
    """,
}

# The schemas of fields that take their values from a catalogue, by their names in `models`.
FIELDS = {
    "CancellationMotive": CancellationMotive,
    "CfdiUse": CfdiUse,
    "Currency": Currency,
    "DocumentRelationship": Relationship,
    "ExportCode": Export,
    "GlobalMonths": Month,
    "GlobalPeriodicity": Periodicity,
    "InvoiceType": CfdiType,
    "PaymentForm": PaymentForm,
    "PaymentMethod": PaymentMethod,
    "RetentionKey": RetentionKey,
    "TaxFactor": TaxFactor,
    "TaxSystem": TaxRegime,
    "TaxType": TaxType,
    "Taxability": TaxObject,
    "UnitKey": UnitKey,
}


def of(name: str) -> Any:
    return getattr(catalogs, name)


# What the lists hold


def test_each_catalogue_has_as_many_codes_as_its_list() -> None:
    assert {name: len(of(name)) for name in ALL} == COUNTS


def test_members_keep_their_names() -> None:
    expected = {name: dict(pair.split("=") for pair in text.split()) for name, text in NAMES.items()}
    expected["Currency"] = {member.value: member.value for member in Currency}
    assert {name: {member.value: member.name for member in of(name)} for name in ALL} == expected


@pytest.mark.parametrize(
    ("member", "code", "label", "description"),
    [
        (TaxRegime.GENERAL_LEGAL_ENTITIES, "601", "General de Ley Personas Morales", "General regime for legal entities"),
        (TaxRegime.SIMPLIFIED_TRUST, "626", "Régimen Simplificado de Confianza", "Simplified trust regime (RESICO)"),
        (PaymentForm.CASH, "01", "Efectivo", "Cash"),
        (PaymentForm.ELECTRONIC_TRANSFER, "03", "Transferencia electrónica de fondos", "Electronic funds transfer"),
        (PaymentMethod.PPD, "PPD", "Pago en parcialidades o diferido", "Paid in instalments or deferred"),
        (CfdiUse.GENERAL_EXPENSES, "G03", "Gastos en general", "General expenses"),
        (CfdiUse.NO_TAX_EFFECTS, "S01", "Sin efectos fiscales", "No tax effects"),
        (Relationship.SUBSTITUTION, "04", "Sustitución de los CFDI previos", "Substitution of earlier CFDIs"),
        (Periodicity.BIMONTHLY, "05", "Bimestral", "Bimonthly"),
        (Month.SEPTEMBER, "09", "Septiembre", "September"),
        (Month.NOVEMBER_DECEMBER, "18", "Noviembre-Diciembre", "November-December"),
        (TaxObject.SUBJECT, "02", "Sí objeto de impuesto", "Subject to tax"),
        (TaxType.IVA, "IVA", "IVA", "Value added tax"),
        (TaxFactor.EXEMPT, "Exento", "Exento", "Exempt"),
        (CfdiType.PAYROLL, "N", "Nómina", "Payroll"),
        (Export.NOT_APPLICABLE, "01", "No aplica", "Not applicable"),
        (CancellationMotive.NOT_CARRIED_OUT, "03", "No se llevó a cabo la operación", "The operation did not take place"),
        (RetentionKey.FINANCIAL_SECTOR, "27", "Sector Financiero", "Financial sector"),
        (Currency.MXN, "MXN", "Peso Mexicano", "Mexican peso"),
        (UnitKey.UNIT_OF_SERVICE, "E48", "Unidad de servicio", "Unit of service"),
    ],
)
def test_a_code_has_the_label_of_the_sat_and_a_meaning_in_english(member: Any, code: str, label: str, description: str) -> None:
    assert (member.value, member.label, member.description) == (code, label, description)


@pytest.mark.parametrize(
    ("member", "natural", "legal"),
    [
        (TaxRegime.GENERAL_LEGAL_ENTITIES, False, True),
        (TaxRegime.WAGES_AND_SALARIES, True, False),
        (TaxRegime.RESIDENTS_ABROAD, True, True),
        # The SAT's flag, and not the page that files it under legal entities.
        (TaxRegime.FISCAL_INCORPORATION, True, False),
        (CfdiUse.GENERAL_EXPENSES, True, True),
        (CfdiUse.MEDICAL_FEES, True, False),
        (CfdiUse.PAYROLL, True, False),
    ],
)
def test_a_regime_and_a_use_say_whom_they_apply_to(member: Any, natural: bool, legal: bool) -> None:
    assert (member.natural_person, member.legal_person) == (natural, legal)


def test_a_use_knows_the_regimes_of_receivers() -> None:
    expected = {"601", "603", "606", "612", "616", "620", "621", "622", "623", "624", "625", "626"}
    assert set(CfdiUse.RETURNS_AND_DISCOUNTS.receiver_regimes) == expected
    assert CfdiUse.PAYROLL.receiver_regimes == (TaxRegime.WAGES_AND_SALARIES,)
    assert {type(regime) for regime in CfdiUse.NO_TAX_EFFECTS.receiver_regimes} == {TaxRegime}
    assert len(CfdiUse.NO_TAX_EFFECTS.receiver_regimes) == 19
    assert CfdiUse.TO_BE_DEFINED.receiver_regimes == ()


def test_the_other_attributes() -> None:
    assert {form.value for form in PaymentForm if form.banked} == {"02", "03", "04", "05", "06", "28", "29"}
    assert {motive.value for motive in CancellationMotive if motive.needs_replacement} == {"01"}
    assert {tax.value: (tax.sat_code, tax.transfer, tax.withholding) for tax in TaxType} == {
        "IVA": ("002", True, True),
        "ISR": ("001", False, True),
        "IEPS": ("003", True, True),
    }
    assert [(month.bimester, month.first_month, month.last_month) for month in (Month.MAY, Month.MAY_JUNE)] == [
        (False, 5, 5),
        (True, 5, 6),
    ]
    assert {code: Currency(code).decimals for code in ("MXN", "JPY", "KWD", "CLF")} == {"MXN": 2, "JPY": 0, "KWD": 3, "CLF": 4}


def test_codes_that_ended_are_kept_and_marked() -> None:
    legacy = {(name, member.value) for name in ALL for member in of(name) if member.legacy}
    assert legacy == {
        *(("TaxRegime", code) for code in ("609", "628", "629", "630")),
        ("CfdiUse", "P01"),
        *(("Relationship", code) for code in ("08", "09")),
    }
    assert all(of(name)(code).note for name, code in legacy)


@pytest.mark.parametrize(
    ("member", "on", "expected"),
    [
        (TaxObject.SUBJECT_WITHOUT_TAX, date(2022, 10, 6), False),
        (TaxObject.SUBJECT_WITHOUT_TAX, date(2022, 10, 7), True),
        (TaxObject.SUBJECT_WITHOUT_TAX, datetime(2022, 10, 7, 1), True),
        (RetentionKey.RIF_TAXPAYERS, date(2021, 12, 31), False),
        (CfdiUse.TO_BE_DEFINED, date(2023, 6, 30), True),
        (CfdiUse.TO_BE_DEFINED, date(2023, 7, 1), False),
        (CfdiUse.GENERAL_EXPENSES, date(2030, 1, 1), True),
        (TaxRegime.CONSOLIDATION, date(2016, 11, 11), False),
        (TaxRegime.CONSOLIDATION, date(2019, 12, 31), True),
        (TaxRegime.CONSOLIDATION, date(2020, 1, 1), False),
        # In no list for CFDI 4.0, whatever the day.
        (TaxRegime.HYDROCARBONS, date(2024, 6, 1), False),
    ],
)
def test_a_code_is_in_force_between_its_days(member: Any, on: date, expected: bool) -> None:
    assert member.in_force(on) is expected


# The same codes in the fields


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_and_its_catalogue_have_the_same_codes(field: str) -> None:
    alias = getattr(models, field)
    literal = next((part for part in get_args(alias) if get_args(part)), alias)
    assert list(get_args(literal)) == [member.value for member in FIELDS[field]]


# What a member is


@pytest.mark.parametrize("name", ALL)
def test_a_member_is_its_code(name: str) -> None:
    for member in of(name):
        assert member == member.value and hash(member) == hash(member.value) and {member.value: 1}[member] == 1
        assert str(member) == f"{member}" == member.value
        assert type(str(member)) is type(member.value) is str
        assert json.dumps({"code": member}) == json.dumps({"code": member.value})


@pytest.mark.parametrize("name", ALL)
def test_a_member_survives_pickle_and_copy(name: str) -> None:
    for member in of(name):
        assert pickle.loads(pickle.dumps(member)) is copy.copy(member) is copy.deepcopy(member) is member


@pytest.mark.parametrize("name", ALL)
def test_a_code_leads_to_its_member_and_an_unknown_one_to_none(name: str) -> None:
    catalog = of(name)
    assert all(catalog.get(member.value) is catalog(member.value) is member for member in catalog)
    assert catalog.get("no such code") is None
    assert catalog.get(None) is None
    with pytest.raises(ValueError, match="no such code"):
        catalog("no such code")


def test_several_codes_lead_to_their_members() -> None:
    assert TaxRegime.of("626", "601") == (TaxRegime.SIMPLIFIED_TRUST, TaxRegime.GENERAL_LEGAL_ENTITIES)
    with pytest.raises(ValueError, match="'1'"):
        TaxRegime.of("601", "1")


# Where a member goes


def test_a_body_carries_the_bare_codes(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json={"data": {"uuid": "u1"}})
    mode.run(
        gig.invoices.income.create(
            client={"id": "c1", "tax_system": TaxRegime.SIMPLIFIED_TRUST},
            items=[models.InvoiceItemInput(taxability=TaxObject.SUBJECT, unit_key=UnitKey.PIECE)],
            use=CfdiUse.GENERAL_EXPENSES,
            payment_form=PaymentForm.ELECTRONIC_TRANSFER,
            currency=Currency.MXN,
            metadata={"form": PaymentForm.CASH},
            idempotency_key="k1",
        )
    )
    assert json.loads(api.calls.last.request.content) == {
        "client": {"id": "c1", "tax_system": "626"},
        "items": [{"taxability": "02", "unit_key": "H87"}],
        "use": "G03",
        "payment_form": "03",
        "currency": "MXN",
        "metadata": {"form": "01"},
        "idempotency_key": "k1",
    }


def test_a_closed_list_takes_a_member(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json={"data": {}})
    mode.run(gig.invoices.cancel("u1", motive=CancellationMotive.ERRORS_NOT_REPLACED))
    assert json.loads(api.calls.last.request.content) == {"motive": "02"}


def test_a_query_carries_the_bare_code(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json={"data": []})
    mode.run(gig.invoices.sat.list(invoice_type=CfdiType.INCOME))
    assert api.calls.last.request.url.query == b"invoice_type=I"


def test_a_model_keeps_the_bare_code() -> None:
    item = models.InvoiceItemInput(taxability=TaxObject.SUBJECT)
    assert item.to_dict() == {"taxability": "02"} and type(item.taxability) is str
    assert TaxObject.get(item.taxability) is TaxObject.SUBJECT


# What is imported when


def _loaded_after(code: str) -> list[str]:
    command = f"import json, sys\nsys.path.insert(0, {str(SRC)!r})\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-I", "-c", command], capture_output=True, text=True, timeout=60, check=True)
    loaded: list[str] = json.loads(done.stdout)
    return loaded


def test_the_package_loads_no_catalogue() -> None:
    assert [name for name in _loaded_after("import gigstack") if "catalog" in name] == []


def test_a_catalogue_loads_those_that_it_refers_to_and_nothing_foreign() -> None:
    loaded = _loaded_after("import gigstack; gigstack.catalogs.CfdiUse")
    assert [name for name in loaded if name.startswith("gigstack.")] == [
        "gigstack._catalog",
        "gigstack._version",
        "gigstack.catalogs",
        "gigstack.catalogs.cfdi_use",
        "gigstack.catalogs.tax_regime",
    ]
    assert {"httpx", "pydantic", "pydantic_core", "typing_extensions"} & set(loaded) == set()


def test_dir_names_every_catalogue_before_it_is_used() -> None:
    assert set(COUNTS) <= set(dir(catalogs))
    assert "catalogs" in dir(gigstack)
    with pytest.raises(AttributeError, match=r"'gigstack\.catalogs' has no attribute 'Nonsense'"):
        catalogs.Nonsense  # noqa: B018
