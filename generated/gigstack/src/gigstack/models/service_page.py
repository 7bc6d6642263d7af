# Generated from the API description. Do not edit: change the description and generate again.
"""ServicePage."""

from __future__ import annotations

from .._model import Model
from .service import Service


class ServicePage(Model):
    """One page of services.

    Source: https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI (page).
    """

    message: str | None = None
    """What was done."""

    data: list[Service]
    """The services."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all. One source says that filters do not count."""
