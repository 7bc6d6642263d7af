# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.complements."""

from __future__ import annotations

from .. import models
from .._operation import Operation, Paging, Parameter

LIST: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/payment",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("metadata", style="dotted", explode=False),
        Parameter("page"),
        Parameter("invoice_id"),
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

GET: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/payment/{id}",
    parameters=(
        Parameter("uuid", wire="id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Invoice,
    unwrap=("data",),
    retry="safe",
)
