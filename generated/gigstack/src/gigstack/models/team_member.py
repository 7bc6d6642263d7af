# Generated from the API description. Do not edit: change the description and generate again.
"""TeamMember."""

from __future__ import annotations

from .._model import Model
from .team_member_role import TeamMemberRole


class TeamMember(Model):
    """A user of the team.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0 (page).
    """

    id: str | None = None
    """Id of the user."""

    email: str | None = None
    """Mail address of the user."""

    role: TeamMemberRole | None = None
    """What the user may do."""
