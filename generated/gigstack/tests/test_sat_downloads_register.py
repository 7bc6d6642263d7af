# Generated from the API description. Do not edit: change the description and generate again.
"""sat.downloads.register: POST /invoices/download/register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/download/register"

ANSWER: Any = {
    "success": True,
    "message": "Registered.",
    "data": {"registered": True, "registered_at": 1768500000000},
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/download/register",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "sync_start_date": "2024-01-01",
        "phone": "+5215500000000",
        "legal_name": "EMPRESA DE PRUEBA",
        "max_monthly_invoices": 500,
    },
}

ARGUMENTS: Any = {
    "sync_start_date": "2024-01-01",
    "phone": "+5215500000000",
    "legal_name": "EMPRESA DE PRUEBA",
    "max_monthly_invoices": 500,
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
        400,
        {
            "success": False,
            "error": "Failed to decrypt private key",
            "message": "Failed to decrypt private key",
        },
        gigstack.BadRequestError,
    ),
    (
        400,
        {"success": False, "error": {"code": "operation_not_allowed", "message": "No active subscription"}},
        gigstack.PermissionDeniedError,
    ),
    (400, {"message": "Could not activate", "error": "No active subscription"}, gigstack.BadRequestError),
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


def check(result: models.SatRegistration, as_json: Callable[[Any], Any]) -> None:
    assert result.registered is True
    assert result.registered_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_register(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.sat.downloads.register(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_register_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.sat.downloads.register(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_register(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.sat.downloads.register(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_register_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.sat.downloads.register(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
