# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of teams.series."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Parameter

LIST: Operation[list[models.TeamSeries]] = Operation(
    method="GET",
    path="/teams/{id}/series",
    parameters=(
        Parameter("team_id", wire="id", where="path"),
        Parameter("team"),
    ),
    result=lambda: list[models.TeamSeries],
    unwrap=("data",),
    retry="safe",
)

CREATE: Operation[models.TeamSeries] = Operation(
    method="POST",
    path="/teams/{id}/series",
    parameters=(
        Parameter("team_id", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamSeriesInput,
    ),
    result=lambda: models.TeamSeries,
    unwrap=("data",),
    lookup="teams.series.list",
)

UPDATE: Operation[models.TeamSeries] = Operation(
    method="PUT",
    path="/teams/{id}/series/{seriesId}",
    parameters=(
        Parameter("team_id", wire="id", where="path"),
        Parameter("series_id", wire="seriesId", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamSeriesUpdateInput,
    ),
    result=lambda: models.TeamSeries,
    unwrap=("data",),
    lookup="teams.series.list",
)
