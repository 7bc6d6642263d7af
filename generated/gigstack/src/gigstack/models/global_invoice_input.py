# Generated from the API description. Do not edit: change the description and generate again.
"""GlobalInvoiceInput."""

from __future__ import annotations

from .._model import Model
from .global_months import GlobalMonths
from .global_periodicity import GlobalPeriodicity


class GlobalInvoiceInput(Model):
    """Period of a global invoice to the general public (RFC XAXX010101000).

    Source: seed 003 (seed).
    """

    periodicity: GlobalPeriodicity
    """How often such an invoice is made."""

    months: GlobalMonths
    """Month or pair of months."""

    year: int
    """Year."""
