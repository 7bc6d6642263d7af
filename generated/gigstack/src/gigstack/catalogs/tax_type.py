# Generated from the API description. Do not edit: change the description and generate again.
"""TaxType, 3 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class TaxType(Catalog):
    """Taxes of an invoice by the names that the API takes. The SAT's own codes (c_Impuesto) are numbers.

    Source: SAT catalogue c_Impuesto as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed
    003 (official).
    """

    sat_code: str
    """The SAT's number of the tax."""

    transfer: bool
    """Whether it can be charged to the customer."""

    withholding: bool
    """Whether the customer can withhold it."""

    IVA = entry("IVA", "IVA", "Value added tax", sat_code="002", transfer=True, withholding=True)
    ISR = entry("ISR", "ISR", "Income tax", sat_code="001", transfer=False, withholding=True)
    IEPS = entry("IEPS", "IEPS", "Excise tax", sat_code="003", transfer=True, withholding=True)
