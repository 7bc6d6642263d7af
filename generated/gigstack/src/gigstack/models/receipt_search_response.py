# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptSearchResponse."""

from __future__ import annotations

from .._model import Model
from .receipt import Receipt


class ReceiptSearchResponse(Model):
    """One page of hits. That each hit is a receipt is inferred.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """Always true."""

    data: list[Receipt]
    """The hits."""

    found: int | None = None
    """How many hits there are in all."""

    page: int | None = None
    """Number of this page."""

    per_page: int | None = None
    """How many hits a page holds."""
