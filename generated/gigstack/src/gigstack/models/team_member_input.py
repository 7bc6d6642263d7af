# Generated from the API description. Do not edit: change the description and generate again.
"""TeamMemberInput."""

from __future__ import annotations

from .._model import Model, named
from .team_member_role import TeamMemberRole


class TeamMemberInput(Model):
    """A user to attach to the team.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    user_id: str = named("id")
    """Id of the user."""

    role: TeamMemberRole | None = None
    """What the user may do. The newest vendor client no longer sends admin here, and the server may refuse it.
    The server's default is "viewer".
    """
