# Generated from the API description. Do not edit: change the description and generate again.
"""GlobalInvoiceInput."""

from __future__ import annotations

from .._model import Model
from .global_months import GlobalMonths
from .global_periodicity import GlobalPeriodicity


class GlobalInvoiceInput(Model):
    """Period of a global invoice to the general public. Its client has RFC XAXX010101000, legal name PUBLICO
    EN GENERAL, regime 616 and the issuer's own postal code; its use is S01, and its lines have product key
    01010101 and unit ACT.

    Source: seed 003 (seed).
    """

    periodicity: GlobalPeriodicity
    """How often such an invoice is made. 05 only for issuers under regime 621."""

    months: GlobalMonths
    """Month or pair of months. 13 to 18 with periodicity 05, 01 to 12 with the others."""

    year: int
    """Year with four digits."""
