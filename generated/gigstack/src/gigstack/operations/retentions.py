# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of retentions."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Retention] = Operation(
    method="GET",
    path="/retentions",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created_gte", unit="milliseconds"),
        Parameter("created_lte", unit="milliseconds"),
        Parameter("status"),
        Parameter("retention_key"),
        Parameter("client_id"),
        Parameter("team"),
    ),
    result=lambda: models.Retention,
    paging=Paging(
        items=("data",),
        argument="next",
        cursor=("next",),
        more=("has_more",),
        total=("total_results",),
    ),
    retry="safe",
)

CREATE: Operation[models.Retention] = Operation(
    method="POST",
    path="/retentions",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.RetentionInput,
    ),
    result=lambda: models.Retention,
    unwrap=("data",),
    lookup="retentions.list",
)

GET: Operation[models.Retention] = Operation(
    method="GET",
    path="/retentions/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Retention,
    unwrap=("data",),
    retry="safe",
)

CANCEL: Operation[models.Retention] = Operation(
    method="DELETE",
    path="/retentions/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.RetentionCancelInput,
    ),
    result=lambda: models.Retention,
    unwrap=("data",),
    lookup="retentions.get",
)

FILES: Operation[models.RetentionFiles] = Operation(
    method="GET",
    path="/retentions/{id}/files",
    parameters=(
        Parameter("id", where="path"),
        Parameter("file_type"),
        Parameter("team"),
    ),
    result=lambda: models.RetentionFiles,
    unwrap=("data",),
    retry="safe",
)
