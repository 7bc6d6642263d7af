# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of sat.downloads."""

from __future__ import annotations

from typing import Any

from .. import models
from .._operation import Body, FileField, Operation, Parameter, Span, Waiting

GET_ACTIVATION_STATUS: Operation[models.SatActivationState] = Operation(
    method="GET",
    path="/invoices/download/activate/status",
    parameters=(Parameter("team"),),
    result=lambda: models.SatActivationState,
    unwrap=("data",),
    retry="safe",
)

ACTIVATE: Operation[models.SatActivation] = Operation(
    method="POST",
    path="/invoices/download/activate",
    parameters=(Parameter("team"),),
    result=lambda: models.SatActivation,
    unwrap=("data",),
    lookup="sat.downloads.list",
)

DEACTIVATE: Operation[models.SatDeactivationResponse] = Operation(
    method="POST",
    path="/invoices/download/deactivate",
    parameters=(Parameter("team"),),
    result=lambda: models.SatDeactivationResponse,
    retry="idempotent",
    lookup="sat.downloads.list",
)

UPLOAD_FIEL: Operation[models.SatFiel] = Operation(
    method="POST",
    path="/invoices/download/fiel",
    parameters=(Parameter("team"),),
    body=Body(
        "multipart",
        "multipart/form-data",
        files=(
            FileField("cert"),
            FileField("key"),
        ),
    ),
    result=lambda: models.SatFiel,
    unwrap=("data",),
    lookup="sat.downloads.list",
)

REGISTER: Operation[models.SatRegistration] = Operation(
    method="POST",
    path="/invoices/download/register",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.SatRegistrationInput,
    ),
    result=lambda: models.SatRegistration,
    unwrap=("data",),
    lookup="sat.downloads.list",
)

GET_SCHEDULE: Operation[models.SatSetup] = Operation(
    method="GET",
    path="/invoices/download/schedule",
    parameters=(Parameter("team"),),
    result=lambda: models.SatSetup,
    unwrap=("data",),
    retry="safe",
)

SAVE_SCHEDULE: Operation[models.SatSchedule] = Operation(
    method="PUT",
    path="/invoices/download/schedule",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.SatScheduleInput,
    ),
    result=lambda: models.SatSchedule,
    unwrap=("data", "schedule"),
    retry="idempotent",
    lookup="sat.downloads.list",
)

LIST: Operation[list[models.SatDownloadRequest]] = Operation(
    method="GET",
    path="/invoices/download/schedule/history",
    parameters=(Parameter("team"),),
    result=lambda: list[models.SatDownloadRequest],
    unwrap=("data", "history"),
    retry="safe",
)

CREATE: Operation[models.SatDownloadTicket] = Operation(
    method="POST",
    path="/invoices/download/request",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.SatDownloadInput,
    ),
    result=lambda: models.SatDownloadTicket,
    unwrap=("data",),
    checks=(
        Span(
            "start_date",
            "end_date",
            31,
            "The SAT takes one month at most; ask for one month after the other.",
        ),
    ),
    lookup="sat.downloads.list",
)

GET: Operation[models.SatDownloadState] = Operation(
    method="GET",
    path="/invoices/download/status/{request_id}",
    parameters=(
        Parameter("request_id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.SatDownloadState,
    unwrap=("data",),
    wait=Waiting(
        status=("status",),
        done=("completed",),
        failed=("failed", "expired"),
    ),
    retry="safe",
)

PACKAGE: Operation[Any] = Operation(
    method="GET",
    path="/invoices/download/package/{package_id}",
    parameters=(
        Parameter("package_id", where="path"),
        Parameter("team"),
    ),
    accept="application/zip, application/json",
    base64=("data", "content"),
    retry="safe",
)

FETCH_INVOICE: Operation[models.SatFetchedInvoiceResponse] = Operation(
    method="GET",
    path="/invoices/download/invoice/{uuid}",
    parameters=(
        Parameter("uuid", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.SatFetchedInvoiceResponse,
    lookup="sat.downloads.get",
)

DEBUG: Operation[models.SatDebugReport] = Operation(
    method="GET",
    path="/invoices/download/debug",
    parameters=(Parameter("team"),),
    result=lambda: models.SatDebugReport,
    retry="safe",
)

ENABLE_SYNC: Operation[models.SatSyncResponse] = Operation(
    method="POST",
    path="/invoices/download/enable-sync",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.SatSyncInput,
    ),
    result=lambda: models.SatSyncResponse,
    lookup="sat.downloads.list",
)
