# Generated from the API description. Do not edit: change the description and generate again.
"""GlobalInvoice."""

from __future__ import annotations

from .._model import Model
from .global_months import GlobalMonths
from .global_periodicity import GlobalPeriodicity


class GlobalInvoice(Model):
    """Period of a global invoice to the general public.

    Source: seed 003, vendor CLI (vendor-client).
    """

    periodicity: GlobalPeriodicity | None = None
    """How often such an invoice is made."""

    months: GlobalMonths | None = None
    """Month or pair of months."""

    year: int | None = None
    """Year."""
