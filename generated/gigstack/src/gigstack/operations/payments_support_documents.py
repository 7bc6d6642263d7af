# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of payments.support_documents."""

from __future__ import annotations

from .. import models
from .._operation import Body, FileField, Operation, Parameter

LIST: Operation[list[models.SupportDocument]] = Operation(
    method="GET",
    path="/payments/{id}/support-documents",
    parameters=(
        Parameter("payment_id", wire="id", where="path"),
        Parameter("team"),
    ),
    result=lambda: list[models.SupportDocument],
    unwrap=("data",),
    retry="safe",
)

UPLOAD: Operation[models.SupportDocument] = Operation(
    method="POST",
    path="/payments/{id}/support-documents",
    parameters=(
        Parameter("payment_id", wire="id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "multipart",
        "multipart/form-data",
        renamed=(("document_type", "documentType"),),
        files=(FileField("file", max_bytes=10485760),),
    ),
    result=lambda: models.SupportDocument,
    unwrap=("data",),
    lookup="payments.support_documents.list",
)
