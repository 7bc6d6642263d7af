# Generated from the API description. Do not edit: change the description and generate again.
"""TeamDeletionResponse."""

from __future__ import annotations

from .._model import Model
from .team_deletion import TeamDeletion


class TeamDeletionResponse(Model):
    """Envelope of a deletion.

    Source: https://docs.gigstack.io/delete-team-34064730e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: TeamDeletion
    """A team that is to be deleted."""
