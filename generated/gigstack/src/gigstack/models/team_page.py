# Generated from the API description. Do not edit: change the description and generate again.
"""TeamPage."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .team import Team


class TeamPage(Model):
    """One page of teams.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0, vendor n8n node (page).
    """

    success: bool | None = None
    """In newer answers only. False is a failure whatever the HTTP status."""

    message: str | None = None
    """Text for people; the newer sample speaks of clients."""

    timestamp: Milliseconds | None = None
    """When the server answered. In newer answers only. Unix time in milliseconds on the wire."""

    data: list[Team]
    """The teams."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all."""
