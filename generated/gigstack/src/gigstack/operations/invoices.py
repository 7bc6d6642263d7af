# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices."""

from __future__ import annotations

from .. import models
from .._operation import Body, Needs, Operation, Paging, Parameter

FILES: Operation[models.InvoiceFiles] = Operation(
    method="GET",
    path="/invoices/{id}/files",
    parameters=(
        Parameter("uuid", wire="id", where="path"),
        Parameter("file_type"),
        Parameter("team"),
    ),
    result=lambda: models.InvoiceFiles,
    unwrap=("data",),
    retry="safe",
)

CANCEL: Operation[models.InvoiceCancelResponse] = Operation(
    method="DELETE",
    path="/invoices/{id}",
    parameters=(
        Parameter("uuid", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.InvoiceCancelInput,
    ),
    result=lambda: models.InvoiceCancelResponse,
    checks=(
        Needs(
            when=(("motive", "01"),),
            needs=("substitution_uuid",),
            why="The SAT cancels with motive 01 only what another document replaces.",
        ),
    ),
    lookup="invoices.search",
)

SEARCH: Operation[models.Invoice] = Operation(
    method="GET",
    path="/invoices/search",
    parameters=(
        Parameter("query", wire="q"),
        Parameter("page"),
        Parameter("limit"),
        Parameter("team"),
    ),
    result=lambda: models.Invoice,
    paging=Paging(
        items=("data",),
        more=("has_more",),
        page="page",
        total=("found",),
        size=("per_page",),
    ),
    retry="safe",
)

RESEND_EMAIL: Operation[models.InvoiceEmailResult] = Operation(
    method="POST",
    path="/invoices/{id}/send",
    parameters=(
        Parameter("uuid", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.InvoiceEmailInput,
    ),
    result=lambda: models.InvoiceEmailResult,
    unwrap=("data",),
    lookup="invoices.search",
)
