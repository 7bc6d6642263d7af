# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of invoices.drafts."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.InvoiceDraft] = Operation(
    method="GET",
    path="/invoices/draft",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("team"),
    ),
    result=lambda: models.InvoiceDraft,
    paging=Paging(
        items=("data",),
        argument="next",
        cursor=("next",),
        more=("has_more",),
        total=("total_results",),
    ),
    retry="safe",
)

CREATE: Operation[models.InvoiceDraft] = Operation(
    method="POST",
    path="/invoices/draft",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.InvoiceDraftInput,
        renamed=(("global_", "global"),),
    ),
    result=lambda: models.InvoiceDraft,
    unwrap=("data",),
    lookup="invoices.drafts.list",
)

GET: Operation[models.InvoiceDraft] = Operation(
    method="GET",
    path="/invoices/draft/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.InvoiceDraft,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.InvoiceDraft] = Operation(
    method="PUT",
    path="/invoices/draft/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.InvoiceDraftUpdateInput,
        renamed=(("global_", "global"),),
    ),
    result=lambda: models.InvoiceDraft,
    unwrap=("data",),
    retry="idempotent",
    lookup="invoices.drafts.get",
)

DELETE: Operation[models.InvoiceDraftDeleteResponse] = Operation(
    method="DELETE",
    path="/invoices/draft/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.InvoiceDraftDeleteResponse,
    lookup="invoices.drafts.get",
)

STAMP: Operation[models.Invoice] = Operation(
    method="POST",
    path="/invoices/draft/{id}/stamp",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Invoice,
    unwrap=("data",),
    lookup="invoices.drafts.get",
)

PREVIEW: Operation[models.InvoiceDraftPreview] = Operation(
    method="POST",
    path="/invoices/draft/{id}/preview",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.InvoiceDraftPreview,
    unwrap=("data",),
    retry="idempotent",
    lookup="invoices.drafts.get",
)
