# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of clients.support_documents."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Parameter

LIST: Operation[list[models.ClientSupportDocument]] = Operation(
    method="GET",
    path="/clients/{id}/support-documents",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: list[models.ClientSupportDocument],
    unwrap=("data",),
    retry="safe",
)

UPLOAD: Operation[models.ClientSupportDocument] = Operation(
    method="POST",
    path="/clients/{id}/support-documents",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "multipart",
        "multipart/form-data",
        renamed=(("document_type", "documentType"),),
        files=("file",),
    ),
    result=lambda: models.ClientSupportDocument,
    unwrap=("data",),
    lookup="clients.support_documents.list",
)
