# Generated from the API description. Do not edit: change the description and generate again.
"""TeamMembershipResponse."""

from __future__ import annotations

from typing import Any

from .._model import Model


class TeamMembershipResponse(Model):
    """Answer to a change of the members. The sample for adding one has a message and an empty object; for
    removing it is inferred.

    Source: https://apidocs.gigstack.pro/add-team-member-20352690e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: dict[str, Any] | None = None
    """Empty in the sample."""
