# Generated from the API description. Do not edit: change the description and generate again.
"""InvoicePage."""

from __future__ import annotations

from .._model import Model
from .invoice import Invoice


class InvoicePage(Model):
    """One page of invoices.

    Source: seed 003, seed 004 (seed).
    """

    message: str | None = None
    """What was done."""

    data: list[Invoice | None]
    """The invoices. An entry may be empty or null."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all. One source says that filters do not count."""
