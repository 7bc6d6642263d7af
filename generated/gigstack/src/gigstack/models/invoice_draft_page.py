# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftPage."""

from __future__ import annotations

from .._model import Model
from .invoice_draft import InvoiceDraft


class InvoiceDraftPage(Model):
    """One page of drafts.

    Source: vendor CLI (vendor-client).
    """

    message: str | None = None
    """What was done."""

    data: list[InvoiceDraft]
    """The drafts."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all."""
