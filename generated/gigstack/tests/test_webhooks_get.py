# Generated from the API description. Do not edit: change the description and generate again.
"""webhooks.get: GET /webhooks/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/webhooks/wh_0000000001"

ANSWER: Any = {
    "success": True,
    "message": "Webhook retrieved successfully",
    "data": {
        "id": "wh_0000000001",
        "url": "https://example.com/gigstack",
        "events": ["payment.created", "payment.succeeded"],
        "status": "active",
        "description": "Payment notifications",
        "owner": "user_0000000001",
        "created_at": 1768400000000,
        "version": "v2",
        "type": None,
        "revision": "0000000000000000000000000000000000000000000000000000000000000001",
        "effect_scope": "shared_team_webhooks",
        "security": {"header_names": [], "configured": False, "status": "not_configured"},
        "signing": {"enabled": False, "configured": False, "status": "disabled"},
    },
    "configuration_access": {
        "can_manage": True,
        "can_configure": True,
        "team_id": "team_0000000001",
        "webhook_id": "wh_0000000001",
        "actor_id": "user_0000000001",
        "revision": "0000000000000000000000000000000000000000000000000000000000000001",
    },
    "timestamp": 1768500000000,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/webhooks/wh_0000000001",
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
    (404, {"message": "Not found", "error": "resource_not_found"}, gigstack.NotFoundError),
    (
        404,
        {
            "success": False,
            "error": {"code": "resource_not_found", "message": "The record does not exist"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.NotFoundError,
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


def check(result: models.Webhook, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "wh_0000000001"
    assert result.url == "https://example.com/gigstack"
    assert result.events[0] == "payment.created"
    assert result.events[1] == "payment.succeeded"
    assert result.status == "active"
    assert result.description == "Payment notifications"
    assert result.owner == "user_0000000001"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.version == "v2"
    assert result.type is None
    assert result.revision == "0000000000000000000000000000000000000000000000000000000000000001"
    assert result.effect_scope == "shared_team_webhooks"
    assert result.security.configured is False
    assert result.security.status == "not_configured"
    assert result.signing.enabled is False
    assert result.signing.configured is False
    assert result.signing.status == "disabled"
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.webhooks.get("wh_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.webhooks.get("wh_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_get(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = await async_client.webhooks.get("wh_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.webhooks.get("wh_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
