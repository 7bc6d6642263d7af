# Generated from the API description. Do not edit: change the description and generate again.
"""TeamDeletion."""

from __future__ import annotations

from .._model import Model
from .team_scheduled_deletion import TeamScheduledDeletion
from .team_status import TeamStatus


class TeamDeletion(Model):
    """A team that is to be deleted.

    Source: https://docs.gigstack.io/delete-team-34064730e0 (page).
    """

    id: str | None = None
    """Id of the team."""

    status: TeamStatus | None = None
    """State of the team."""

    scheduled_deletion: TeamScheduledDeletion | None = None
    """When it will be deleted."""
