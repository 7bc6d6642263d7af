# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of clients."""

from __future__ import annotations

from .. import models
from .._operation import Body, FileField, Operation, Paging, Parameter

LIST: Operation[models.Client] = Operation(
    method="GET",
    path="/clients",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("metadata", style="dotted", explode=False),
        Parameter("page"),
        Parameter("team"),
    ),
    result=lambda: models.Client,
    paging=Paging(
        items=("data",),
        argument="next",
        cursor=("next",),
        more=("has_more",),
        page="page",
        total=("total_results",),
    ),
    retry="safe",
)

CREATE: Operation[models.Client] = Operation(
    method="POST",
    path="/clients",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ClientInput,
    ),
    result=lambda: models.Client,
    unwrap=("data",),
    lookup="clients.list",
)

SEARCH: Operation[models.Client] = Operation(
    method="GET",
    path="/clients/search",
    parameters=(
        Parameter("query", wire="q"),
        Parameter("page"),
        Parameter("limit"),
        Parameter("team"),
    ),
    result=lambda: models.Client,
    paging=Paging(
        items=("data",),
        more=("has_more",),
        page="page",
        total=("found",),
        size=("per_page",),
    ),
    retry="safe",
)

CREATE_PORTAL_ACCESS: Operation[models.ClientPortalAccess] = Operation(
    method="POST",
    path="/clients/customerportal",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ClientPortalInput,
    ),
    result=lambda: models.ClientPortalAccess,
    unwrap=("data",),
    lookup="clients.list",
)

UPLOAD_CSF: Operation[models.Client] = Operation(
    method="POST",
    path="/clients/csf",
    parameters=(
        Parameter("client_id"),
        Parameter("team"),
    ),
    body=Body(
        "multipart",
        "multipart/form-data",
        files=(FileField("file", max_bytes=5242880, media_type="application/pdf"),),
    ),
    result=lambda: models.Client,
    unwrap=("data",),
    lookup="clients.list",
)

VALIDATE: Operation[models.ClientValidation] = Operation(
    method="POST",
    path="/clients/validate/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.ClientValidation,
    unwrap=("data",),
    lookup="clients.get",
)

GET: Operation[models.Client] = Operation(
    method="GET",
    path="/clients/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Client,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.Client] = Operation(
    method="PUT",
    path="/clients/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ClientUpdateInput,
    ),
    result=lambda: models.Client,
    unwrap=("data",),
    lookup="clients.get",
)

DELETE: Operation[models.ClientDeleteResponse] = Operation(
    method="DELETE",
    path="/clients/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.ClientDeleteResponse,
    lookup="clients.get",
)

STAMP_PENDING_RECEIPTS: Operation[models.ClientReceiptsStamped] = Operation(
    method="POST",
    path="/clients/{id}/stamp-pending-receipts",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.ClientReceiptsStamped,
    unwrap=("data",),
    lookup="clients.get",
)
