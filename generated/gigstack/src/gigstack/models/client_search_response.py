# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSearchResponse."""

from __future__ import annotations

from .._model import Model
from .client import Client


class ClientSearchResponse(Model):
    """One page of the clients that a search found.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: list[Client]
    """The clients."""

    found: int | None = None
    """How many match in all."""

    page: int | None = None
    """Number of this page."""

    per_page: int | None = None
    """How many a page holds."""

    has_more: bool | None = None
    """Whether there is another page."""

    next: str | None = None
    """A cursor, in one made-up vendor sample of a sister search; searches page by number."""
