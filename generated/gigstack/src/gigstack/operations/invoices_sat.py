# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.sat."""

from __future__ import annotations

from typing import Any

from .. import models
from .._operation import Operation, Paging, Parameter

LIST: Operation[models.SatInvoice] = Operation(
    method="GET",
    path="/invoices/sat",
    parameters=(
        Parameter("direction"),
        Parameter("status"),
        Parameter("invoice_type"),
        Parameter("issuer_rfc"),
        Parameter("receiver_rfc"),
        Parameter("from_", wire="from"),
        Parameter("to"),
        Parameter("limit"),
        Parameter("starting_after"),
        Parameter("team"),
    ),
    result=lambda: models.SatInvoice,
    paging=Paging(
        items=("data",),
        argument="starting_after",
        cursor=("next",),
        more=("has_more",),
    ),
    retry="safe",
)

GET: Operation[models.SatInvoice] = Operation(
    method="GET",
    path="/invoices/sat/{uuid}",
    parameters=(
        Parameter("uuid", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.SatInvoice,
    unwrap=("data",),
    retry="safe",
)

RETRY_XML: Operation[models.SatRetryXml] = Operation(
    method="POST",
    path="/invoices/sat/{uuid}/retry-xml",
    parameters=(
        Parameter("uuid", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.SatRetryXml,
    unwrap=("data",),
    lookup="invoices.sat.get",
)

PDF: Operation[Any] = Operation(
    method="POST",
    path="/invoices/sat/{uuid}/pdf",
    parameters=(
        Parameter("uuid", where="path"),
        Parameter("team"),
    ),
    base64=("pdf",),
    retry="idempotent",
    lookup="invoices.sat.get",
)
