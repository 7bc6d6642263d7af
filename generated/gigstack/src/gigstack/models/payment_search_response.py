# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSearchResponse."""

from __future__ import annotations

from .._model import Model
from .payment import Payment


class PaymentSearchResponse(Model):
    """One page of hits. That the hits are payments is inferred; the only sample has none.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: list[Payment]
    """The hits."""

    found: int | None = None
    """How many hits there are in all."""

    page: int | None = None
    """Number of this page."""

    per_page: int | None = None
    """How many hits a page holds."""

    has_more: bool | None = None
    """Whether there is another page. In one made-up vendor sample only."""

    next: str | None = None
    """A cursor, in one made-up vendor sample only; searches page by number."""
