# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of services."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Service] = Operation(
    method="GET",
    path="/services",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("team"),
    ),
    result=lambda: models.Service,
    paging=Paging(
        items=("data",),
        argument="next",
        cursor=("next",),
        more=("has_more",),
        total=("total_results",),
    ),
    retry="safe",
)

CREATE: Operation[models.Service] = Operation(
    method="POST",
    path="/services",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ServiceInput,
    ),
    result=lambda: models.Service,
    unwrap=("data",),
    lookup="services.list",
)

GET: Operation[models.Service] = Operation(
    method="GET",
    path="/services/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Service,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.Service] = Operation(
    method="PUT",
    path="/services/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ServiceUpdateInput,
    ),
    result=lambda: models.Service,
    unwrap=("data",),
    retry="idempotent",
    lookup="services.get",
)

DELETE: Operation[models.ServiceDeleteResponse] = Operation(
    method="DELETE",
    path="/services/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.ServiceDeleteResponse,
    lookup="services.get",
)
