# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.egress."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/egress",
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
    result=lambda: models.Invoice,
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

CREATE: Operation[models.Invoice] = Operation(
    method="POST",
    path="/invoices/egress",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.InvoiceEgressInput,
        renamed=(("global_", "global"),),
    ),
    result=lambda: models.Invoice,
    unwrap=("data",),
    retry="key",
    idempotency_key=("body", "idempotency_key"),
    lookup="invoices.egress.list",
)

GET: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/egress/{id}",
    parameters=(
        Parameter("uuid", wire="id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Invoice,
    unwrap=("data",),
    retry="safe",
)
