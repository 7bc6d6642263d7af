# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentPage."""

from __future__ import annotations

from .._model import Model
from .payment import Payment


class PaymentPage(Model):
    """One page of payments.

    Source: https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI (page).
    """

    message: str | None = None
    """What was done."""

    data: list[Payment | None]
    """The payments. An entry may be null."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all. One source says that filters do not count."""
