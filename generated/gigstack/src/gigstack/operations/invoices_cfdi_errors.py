# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.cfdi_errors."""

from __future__ import annotations

from .. import models
from .._operation import Operation, Paging, Parameter

LIST: Operation[models.CfdiErrorInfo] = Operation(
    method="GET",
    path="/invoices/errors",
    parameters=(
        Parameter("code"),
        Parameter("query", wire="q"),
        Parameter("type"),
        Parameter("limit"),
        Parameter("page"),
        Parameter("team"),
    ),
    result=lambda: models.CfdiErrorInfo,
    paging=Paging(
        items=("data",),
        page="page",
        total=("total",),
        size=("limit",),
    ),
    retry="safe",
)
