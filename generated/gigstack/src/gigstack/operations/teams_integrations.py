# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of teams.integrations."""

from __future__ import annotations

from .. import models
from .._operation import Operation, Parameter

GET: Operation[models.TeamIntegrations] = Operation(
    method="GET",
    path="/teams/integrations",
    parameters=(Parameter("team"),),
    result=lambda: models.TeamIntegrations,
    unwrap=("data",),
    retry="safe",
)
