# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of receipts."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Receipt] = Operation(
    method="GET",
    path="/receipts",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("metadata", style="dotted", explode=False),
        Parameter("page"),
        Parameter("status"),
        Parameter("client_id"),
        Parameter("team"),
    ),
    result=lambda: models.Receipt,
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

CREATE: Operation[models.Receipt] = Operation(
    method="POST",
    path="/receipts",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ReceiptInput,
    ),
    result=lambda: models.Receipt,
    unwrap=("data",),
    retry="key",
    idempotency_key=("body", "idempotency_key"),
    lookup="receipts.list",
)

SEARCH: Operation[models.Receipt] = Operation(
    method="GET",
    path="/receipts/search",
    parameters=(
        Parameter("query", wire="q"),
        Parameter("limit"),
        Parameter("page"),
        Parameter("fields"),
        Parameter("team"),
    ),
    result=lambda: models.Receipt,
    paging=Paging(
        items=("data",),
        page="page",
        total=("found",),
        size=("per_page",),
    ),
    retry="safe",
)

GET: Operation[models.Receipt] = Operation(
    method="GET",
    path="/receipts/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Receipt,
    unwrap=("data",),
    retry="safe",
)

CANCEL: Operation[models.ReceiptCancelResponse] = Operation(
    method="DELETE",
    path="/receipts/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.ReceiptCancelResponse,
    lookup="receipts.get",
)

STAMP: Operation[models.ReceiptStampResult] = Operation(
    method="POST",
    path="/receipts/{id}/stamp",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.ReceiptStampInput,
        required=False,
    ),
    result=lambda: models.ReceiptStampResult,
    unwrap=("data",),
    lookup="receipts.get",
)
