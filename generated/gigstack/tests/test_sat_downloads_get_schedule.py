# Generated from the API description. Do not edit: change the description and generate again.
"""sat.downloads.get_schedule: GET /invoices/download/schedule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/download/schedule"

ANSWER: Any = {
    "success": True,
    "data": {
        "fiel_uploaded": True,
        "registered": True,
        "sat_completed": True,
        "sync_start_date": "2024-01-01",
        "schedule": {
            "enabled": True,
            "time": "21:00",
            "downloadTypes": ["issued", "received"],
            "daysBack": 7,
            "lastRunAt": 1768532400000,
            "lastRunStatus": "failed",
            "lastRunError": "The SAT did not answer",
        },
        "prodigia": {
            "synced": True,
            "sync_from": "2024-01-01",
            "last_sync": "2026-01-15",
            "monthly_cap": 500,
            "message": "Up to date",
        },
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/download/schedule",
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


def check(result: models.SatSetup, as_json: Callable[[Any], Any]) -> None:
    assert result.fiel_uploaded is True
    assert result.registered is True
    assert result.sat_completed is True
    assert result.sync_start_date == "2024-01-01"
    assert result.schedule.enabled is True
    assert result.schedule.time == "21:00"
    assert result.schedule.download_types[0] == "issued"
    assert result.schedule.download_types[1] == "received"
    assert result.schedule.days_back == 7
    assert result.schedule.last_run_at == datetime(2026, 1, 16, 3, 0, 0, tzinfo=timezone.utc)
    assert result.schedule.last_run_status == "failed"
    assert result.schedule.last_run_error == "The SAT did not answer"
    assert result.prodigia.synced is True
    assert result.prodigia.sync_from == "2024-01-01"
    assert result.prodigia.last_sync == "2026-01-15"
    assert result.prodigia.monthly_cap == 500
    assert result.prodigia.message == "Up to date"
    assert as_json(result) == ANSWER["data"]


def test_get_schedule(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.sat.downloads.get_schedule(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_schedule_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.sat.downloads.get_schedule(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_get_schedule(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = await async_client.sat.downloads.get_schedule(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_schedule_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.sat.downloads.get_schedule(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
