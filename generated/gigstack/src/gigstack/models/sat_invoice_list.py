# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoiceList."""

from __future__ import annotations

from .._model import Model
from .sat_invoice import SatInvoice


class SatInvoiceList(Model):
    """One page of mirrored invoices.

    Source: seed 002 (seed).
    """

    success: bool
    """False is a failure whatever the HTTP status."""

    data: list[SatInvoice]
    """The invoices."""

    has_more: bool
    """Whether there is another page."""

    next: str | None = None
    """Cursor for `starting_after`; missing or null on the last page."""

    count: int | None = None
    """How many there are, presumably on this page and not in all."""
