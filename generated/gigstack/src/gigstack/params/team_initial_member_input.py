# Generated from the API description. Do not edit: change the description and generate again.
"""TeamInitialMemberInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TeamMemberRole,
    )


class TeamInitialMemberInputDict(TypedDict):
    """A user to attach while the team is created.

    Source: https://docs.gigstack.io/create-team-20352686e0 (page).
    """

    id: str
    """Id of the user."""

    role: NotRequired[TeamMemberRole]
    """What the user may do. Samples show editor and viewer."""
