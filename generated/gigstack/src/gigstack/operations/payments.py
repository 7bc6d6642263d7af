# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of payments."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Payment] = Operation(
    method="GET",
    path="/payments",
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
        Parameter("email"),
        Parameter("tax_id"),
        Parameter("currency"),
        Parameter("team"),
    ),
    result=lambda: models.Payment,
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

SEARCH: Operation[models.Payment] = Operation(
    method="GET",
    path="/payments/search",
    parameters=(
        Parameter("query", wire="q"),
        Parameter("fields"),
        Parameter("status"),
        Parameter("client_id"),
        Parameter("currency"),
        Parameter("limit"),
        Parameter("page"),
        Parameter("team"),
    ),
    result=lambda: models.Payment,
    paging=Paging(
        items=("data",),
        more=("has_more",),
        page="page",
        total=("found",),
        size=("per_page",),
    ),
    retry="safe",
)

REQUEST: Operation[models.Payment] = Operation(
    method="POST",
    path="/payments/request",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.PaymentRequestInput,
    ),
    result=lambda: models.Payment,
    unwrap=("data",),
    retry="key",
    idempotency_key=("body", "idempotency_key"),
    lookup="payments.list",
)

REGISTER: Operation[models.Payment] = Operation(
    method="POST",
    path="/payments/register",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.PaymentRegisterInput,
    ),
    result=lambda: models.Payment,
    unwrap=("data",),
    retry="key",
    idempotency_key=("body", "idempotency_key"),
    lookup="payments.list",
)

GET: Operation[models.Payment] = Operation(
    method="GET",
    path="/payments/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Payment,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.PaymentUpdateResponse] = Operation(
    method="PUT",
    path="/payments/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.PaymentUpdateInput,
    ),
    result=lambda: models.PaymentUpdateResponse,
    lookup="payments.get",
)

CANCEL: Operation[models.PaymentCancelResponse] = Operation(
    method="DELETE",
    path="/payments/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.PaymentCancelResponse,
    lookup="payments.get",
)

MARK_AS_PAID: Operation[models.Payment] = Operation(
    method="POST",
    path="/payments/{id}/paid",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.PaymentMarkAsPaidInput,
    ),
    result=lambda: models.Payment,
    unwrap=("data",),
    lookup="payments.get",
)

REFUND: Operation[models.Payment] = Operation(
    method="POST",
    path="/payments/{id}/refund",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.PaymentRefundInput,
    ),
    result=lambda: models.Payment,
    unwrap=("data",),
    lookup="payments.get",
)
