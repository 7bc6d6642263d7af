# Generated from the API description. Do not edit: change the description and generate again.
"""TeamMemberRemoveInput."""

from __future__ import annotations

from .._model import Model, named


class TeamMemberRemoveInput(Model):
    """The user to detach from the team.

    Source: vendor n8n node (vendor-client).
    """

    user_id: str = named("id")
    """Id of the user."""
