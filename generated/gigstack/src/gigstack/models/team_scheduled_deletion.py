# Generated from the API description. Do not edit: change the description and generate again.
"""TeamScheduledDeletion."""

from __future__ import annotations

from .._model import Milliseconds, Model


class TeamScheduledDeletion(Model):
    """When a team will be deleted, and who asked for it.

    Source: https://docs.gigstack.io/delete-team-34064730e0 (page).
    """

    date: Milliseconds | None = None
    """When it is deleted for good, 30 days after it was marked. Unix time in milliseconds on the wire."""

    flagged_at: Milliseconds | None = None
    """When it was marked. Unix time in milliseconds on the wire."""

    flagged_by: str | None = None
    """Id of the user who did it."""
