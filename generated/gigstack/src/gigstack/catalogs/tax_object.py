# Generated from the API description. Do not edit: change the description and generate again.
"""TaxObject, 8 codes."""

from __future__ import annotations

from datetime import date

from .._catalog import DatedCatalog, entry


class TaxObject(DatedCatalog):
    """Whether a line is subject to tax (SAT c_ObjetoImp).

    Source: SAT catalogue c_ObjetoImp as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, vendor
    n8n node (official).
    """

    NOT_SUBJECT = entry("01", "No objeto de impuesto", "Not subject to tax", valid_from=date(2022, 1, 1))
    SUBJECT = entry("02", "Sí objeto de impuesto", "Subject to tax", valid_from=date(2022, 1, 1))
    SUBJECT_WITHOUT_BREAKDOWN = entry(
        "03",
        "Sí objeto del impuesto y no obligado al desglose",
        "Subject to tax, breakdown not required",
        valid_from=date(2022, 1, 1),
    )
    SUBJECT_WITHOUT_TAX = entry(
        "04",
        "Sí objeto del impuesto y no causa impuesto",
        "Subject to tax, causes no tax",
        valid_from=date(2022, 10, 7),
    )
    SUBJECT_WITH_PODEBI_CREDIT = entry(
        "05",
        "Sí objeto del impuesto, IVA crédito PODEBI",
        "Subject to tax, VAT credit PODEBI",
        valid_from=date(2023, 12, 6),
    )
    SUBJECT_WITHOUT_VAT_TRANSFER = entry(
        "06",
        "Sí objeto del IVA, No traslado IVA",
        "Subject to VAT, VAT not transferred",
        valid_from=date(2024, 12, 13),
    )
    NO_VAT_TRANSFER_WITH_IEPS = entry(
        "07",
        "No traslado del IVA, Sí desglose IEPS",
        "VAT not transferred, IEPS broken down",
        valid_from=date(2024, 12, 13),
    )
    NO_VAT_TRANSFER_WITHOUT_IEPS = entry(
        "08",
        "No traslado del IVA, No desglose IEPS",
        "VAT not transferred, IEPS not broken down",
        valid_from=date(2024, 12, 13),
    )
