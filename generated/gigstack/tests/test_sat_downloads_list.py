# Generated from the API description. Do not edit: change the description and generate again.
"""sat.downloads.list: GET /invoices/download/schedule/history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/download/schedule/history"

ANSWER: Any = {
    "success": True,
    "data": {
        "history": [
            {
                "id": "req_abc124",
                "rfcType": "issued",
                "startDate": "2026-01-01",
                "endDate": "2026-01-31",
                "status": "failed",
                "invoiceCount": 0,
                "processedCount": 0,
                "statusMessage": "The SAT refused the request",
                "source": "manual",
                "owner": "user_0000000001",
                "latestIssueDate": None,
                "earliestIssueDate": None,
                "createdAt": 1770100000000,
                "completedAt": None,
            },
            {
                "id": "req_abc123",
                "rfcType": "received",
                "startDate": "2026-01-01",
                "endDate": "2026-01-31",
                "status": "completed",
                "invoiceCount": 143,
                "processedCount": 143,
                "statusMessage": None,
                "source": "manual",
                "owner": "user_0000000001",
                "latestIssueDate": "2026-01-30",
                "earliestIssueDate": "2026-01-02",
                "createdAt": 1770000000000,
                "completedAt": 1770086400000,
            },
        ]
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/download/schedule/history",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "authorization": "Bearer test-key",
    },
}

ARGUMENTS: Any = {
    "team": "team_acme",
}

REFUSALS: Any = [
    (401, {"message": "Unauthorized", "error": "unauthorized"}, gigstack.AuthenticationError),
    (
        401,
        {
            "success": False,
            "error": {"code": "invalid_token", "message": "The API key is not valid"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.AuthenticationError,
    ),
    (403, {"message": "Forbidden", "error": "forbidden"}, gigstack.PermissionDeniedError),
    (
        403,
        {
            "success": False,
            "error": {"code": "insufficient_permissions", "message": "The role does not allow this action"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.PermissionDeniedError,
    ),
    (
        500,
        {
            "message": "Internal server error",
            "error": "internal_server_error",
            "binnacle_id": "log_0000000001",
        },
        gigstack.ServerError,
    ),
    (
        500,
        {
            "success": False,
            "error": {"code": "internal_server_error", "message": "Something went wrong"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.ServerError,
    ),
]


def check(result: list[models.SatDownloadRequest], as_json: Callable[[Any], Any]) -> None:
    assert result[0].id == "req_abc124"
    assert result[0].rfc_type == "issued"
    assert result[0].start_date == date(2026, 1, 1)
    assert result[0].end_date == date(2026, 1, 31)
    assert result[0].status == "failed"
    assert result[0].invoice_count == 0
    assert result[0].processed_count == 0
    assert result[0].status_message == "The SAT refused the request"
    assert result[0].source == "manual"
    assert result[0].owner == "user_0000000001"
    assert result[0].latest_issue_date is None
    assert result[0].earliest_issue_date is None
    assert result[0].created_at == datetime(2026, 2, 3, 6, 26, 40, tzinfo=timezone.utc)
    assert result[0].completed_at is None
    assert result[1].id == "req_abc123"
    assert result[1].rfc_type == "received"
    assert result[1].start_date == date(2026, 1, 1)
    assert result[1].end_date == date(2026, 1, 31)
    assert result[1].status == "completed"
    assert result[1].invoice_count == 143
    assert result[1].processed_count == 143
    assert result[1].status_message is None
    assert result[1].source == "manual"
    assert result[1].owner == "user_0000000001"
    assert result[1].latest_issue_date == "2026-01-30"
    assert result[1].earliest_issue_date == "2026-01-02"
    assert result[1].created_at == datetime(2026, 2, 2, 2, 40, 0, tzinfo=timezone.utc)
    assert result[1].completed_at == datetime(2026, 2, 3, 2, 40, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]["history"]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.sat.downloads.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.sat.downloads.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_list(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = await async_client.sat.downloads.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.sat.downloads.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
