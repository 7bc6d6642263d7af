# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of teams.settings."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Parameter

UPDATE: Operation[models.TeamSettingsResult] = Operation(
    method="PUT",
    path="/teams/{id}/settings",
    parameters=(
        Parameter("team_id", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamSettingsInput,
    ),
    result=lambda: models.TeamSettingsResult,
    unwrap=("data",),
    retry="idempotent",
)
