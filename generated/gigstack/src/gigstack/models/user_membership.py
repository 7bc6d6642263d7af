# Generated from the API description. Do not edit: change the description and generate again.
"""UserMembership."""

from __future__ import annotations

from .._model import Model
from .user_role import UserRole


class UserMembership(Model):
    """A team that a user belongs to.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
    """

    team_id: str | None = None
    """Id of the team."""

    team_name: str | None = None
    """Name of the team."""

    role: UserRole | None = None
    """Role in the team."""
