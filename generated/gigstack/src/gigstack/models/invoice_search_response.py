# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSearchResponse."""

from __future__ import annotations

from .._model import Model
from .invoice import Invoice


class InvoiceSearchResponse(Model):
    """One page of the invoices that a search found.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status. Not certain to be there."""

    message: str | None = None
    """What was done. Not certain to be there."""

    data: list[Invoice]
    """The invoices, each with a part of its fields: uuid, client, total, currency and status are known to be
    read.
    """

    found: int | None = None
    """How many there are in all."""

    page: int | None = None
    """Number of this page."""

    per_page: int | None = None
    """How many a page holds."""

    has_more: bool | None = None
    """Whether there is another page. Not certain to be there."""

    next: str | None = None
    """A cursor, in one made-up vendor sample of a sister search; searches page by number."""
