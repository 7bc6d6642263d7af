# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of sat.lists."""

from __future__ import annotations

from .. import models
from .._operation import Operation, Parameter

LIST: Operation[list[models.SatListDefinition]] = Operation(
    method="GET",
    path="/sat-lists",
    parameters=(Parameter("team"),),
    result=lambda: list[models.SatListDefinition],
    unwrap=("data",),
    retry="safe",
)

CHECK: Operation[models.SatListRfcCheck] = Operation(
    method="GET",
    path="/sat-lists/check/{rfc}",
    parameters=(
        Parameter("rfc", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.SatListRfcCheck,
    unwrap=("data",),
    retry="safe",
)
