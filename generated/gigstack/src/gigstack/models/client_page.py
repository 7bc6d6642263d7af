# Generated from the API description. Do not edit: change the description and generate again.
"""ClientPage."""

from __future__ import annotations

from .._model import Model
from .client import Client


class ClientPage(Model):
    """One page of clients.

    Source: https://docs.gigstack.io/clients-api-guide-1385925m0, vendor CLI (page).
    """

    message: str | None = None
    """What was done."""

    data: list[Client]
    """The clients."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all. One source says that filters do not count."""
