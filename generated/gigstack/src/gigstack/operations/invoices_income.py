# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.income."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/income",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("created_gte", unit="seconds"),
        Parameter("created_lte", unit="seconds"),
        Parameter("metadata", style="dotted", explode=False),
        Parameter("page"),
        Parameter("status"),
        Parameter("client_id"),
        Parameter("series"),
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
    path="/invoices/income",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.InvoiceIncomeInput,
        renamed=(("global_", "global"),),
    ),
    result=lambda: models.Invoice,
    unwrap=("data",),
    retry="key",
    idempotency_key=("body", "idempotency_key"),
    lookup="invoices.income.list",
)

GET: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/income/{id}",
    parameters=(
        Parameter("uuid", wire="id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Invoice,
    unwrap=("data",),
    retry="safe",
)
