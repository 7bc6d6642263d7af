# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of teams.members."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Parameter

ADD: Operation[models.TeamMembershipResponse] = Operation(
    method="POST",
    path="/teams/{id}/add-member",
    parameters=(
        Parameter("team_id", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamMemberInput,
        renamed=(("user_id", "id"),),
    ),
    result=lambda: models.TeamMembershipResponse,
)

REMOVE: Operation[models.TeamMembershipResponse] = Operation(
    method="POST",
    path="/teams/{id}/remove-member",
    parameters=(
        Parameter("team_id", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamMemberRemoveInput,
        renamed=(("user_id", "id"),),
    ),
    result=lambda: models.TeamMembershipResponse,
)
