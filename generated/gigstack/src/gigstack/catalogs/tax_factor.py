# Generated from the API description. Do not edit: change the description and generate again.
"""TaxFactor, 3 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class TaxFactor(Catalog):
    """How a tax is worked out (SAT c_TipoFactor).

    Source: SAT catalogue c_TipoFactor as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed
    003 (official).
    """

    RATE = entry("Tasa", "Tasa", "A rate of the taxable amount")
    FIXED_AMOUNT = entry("Cuota", "Cuota", "A fixed amount for each unit")
    EXEMPT = entry("Exento", "Exento", "Exempt")
