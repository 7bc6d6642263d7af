# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of webhooks."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Webhook] = Operation(
    method="GET",
    path="/webhooks",
    parameters=(
        Parameter("limit"),
        Parameter("cursor"),
        Parameter("status"),
        Parameter("team"),
    ),
    result=lambda: models.Webhook,
    paging=Paging(
        items=("data",),
        argument="cursor",
        cursor=("next_cursor",),
        more=("has_more",),
    ),
    retry="safe",
)

CREATE: Operation[models.WebhookCreateResponse] = Operation(
    method="POST",
    path="/webhooks",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.WebhookInput,
    ),
    result=lambda: models.WebhookCreateResponse,
    lookup="webhooks.list",
)

GET: Operation[models.Webhook] = Operation(
    method="GET",
    path="/webhooks/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Webhook,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.WebhookUpdateResponse] = Operation(
    method="PUT",
    path="/webhooks/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.WebhookUpdateInput,
    ),
    result=lambda: models.WebhookUpdateResponse,
    lookup="webhooks.get",
)

DELETE: Operation[models.WebhookDeletion] = Operation(
    method="DELETE",
    path="/webhooks/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.WebhookDeleteInput,
        required=False,
    ),
    result=lambda: models.WebhookDeletion,
    unwrap=("data",),
    lookup="webhooks.get",
)
