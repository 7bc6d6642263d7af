# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptPage."""

from __future__ import annotations

from .._model import Model
from .receipt import Receipt


class ReceiptPage(Model):
    """One page of receipts.

    Source: https://docs.gigstack.io/receipts-api-guide-1404286m0, vendor CLI (page).
    """

    message: str | None = None
    """What was done."""

    data: list[Receipt | None]
    """The receipts. An entry may be null."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all."""
