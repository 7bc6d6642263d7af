# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.cfdi_errors."""

from __future__ import annotations

from .. import models
from .._operation import Operation, Parameter

LIST: Operation[list[models.CfdiErrorInfo]] = Operation(
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
    result=lambda: list[models.CfdiErrorInfo],
    unwrap=("data",),
    retry="safe",
)
