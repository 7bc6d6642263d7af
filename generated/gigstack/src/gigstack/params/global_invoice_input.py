# Generated from the API description. Do not edit: change the description and generate again.
"""GlobalInvoiceInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..models import (
        GlobalMonths,
        GlobalPeriodicity,
    )


class GlobalInvoiceInputDict(TypedDict):
    """Period of a global invoice to the general public (RFC XAXX010101000).

    Source: seed 003 (seed).
    """

    periodicity: GlobalPeriodicity
    """How often such an invoice is made."""

    months: GlobalMonths
    """Month or pair of months."""

    year: int
    """Year."""
