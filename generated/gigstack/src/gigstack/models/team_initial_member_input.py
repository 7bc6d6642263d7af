# Generated from the API description. Do not edit: change the description and generate again.
"""TeamInitialMemberInput."""

from __future__ import annotations

from .._model import Model
from .team_member_role import TeamMemberRole


class TeamInitialMemberInput(Model):
    """A user to attach while the team is created.

    Source: https://docs.gigstack.io/create-team-20352686e0 (page).
    """

    id: str
    """Id of the user."""

    role: TeamMemberRole | None = None
    """What the user may do. Samples show editor and viewer."""
