# Generated from the API description. Do not edit: change the description and generate again.
"""webhooks.create: POST /webhooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/webhooks"

ANSWER: Any = {
    "success": True,
    "message": "Webhook created successfully",
    "data": {
        "id": "wh_0000000001",
        "url": "https://example.com/gigstack",
        "events": ["payment.created", "payment.succeeded", "teams.created"],
        "status": "active",
        "description": "Payment notifications",
        "owner": "user_0000000001",
        "created_at": 1768500000000,
        "version": "v2",
        "type": "gigstack_connect",
        "revision": "0000000000000000000000000000000000000000000000000000000000000001",
        "effect_scope": "shared_team_webhooks",
        "security": {"header_names": ["X-Example"], "configured": True, "status": "configured"},
        "signing": {"enabled": True, "configured": True, "status": "configured"},
    },
    "operation": {
        "operation_id": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
        "team_id": "team_0000000001",
        "webhook_id": "wh_0000000001",
        "action": "create",
        "status": "completed",
        "created_at": 1768500000000,
        "effect_scope": "shared_team_webhooks",
        "secret_attempts": 1,
        "error": None,
        "credential_delivery": "not_replayed",
    },
    "signing_secret": "not-a-real-secret",
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/webhooks",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "url": "https://example.com/gigstack",
        "events": ["payment.created", "payment.succeeded", "teams.created"],
        "description": "Payment notifications",
        "status": "active",
        "version": "v2",
        "type": "gigstack_connect",
        "security": {"headers": {"X-Example": "not-a-real-value"}},
        "signing": {"enabled": True, "rotate": False},
        "operation_id": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
        "expected_revision": "0000000000000000000000000000000000000000000000000000000000000000",
    },
}

ARGUMENTS: Any = {
    "url": "https://example.com/gigstack",
    "events": ["payment.created", "payment.succeeded", "teams.created"],
    "description": "Payment notifications",
    "status": "active",
    "version": "v2",
    "type": "gigstack_connect",
    "security": {"headers": {"X-Example": "not-a-real-value"}},
    "signing": {"enabled": True, "rotate": False},
    "operation_id": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
    "expected_revision": "0000000000000000000000000000000000000000000000000000000000000000",
    "team": "team_acme",
}

REFUSALS: Any = [
    (400, {"message": "Invalid request body", "error": "client is required"}, gigstack.BadRequestError),
    (
        400,
        {
            "success": False,
            "error": {
                "code": "validation_failed",
                "message": "Invalid request",
                "details": ["client: is required"],
            },
        },
        gigstack.ValidationFailedError,
    ),
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
        409,
        {"message": "Could not change the webhook", "error": "webhook_revision_conflict"},
        gigstack.ConflictError,
    ),
    (
        409,
        {
            "success": False,
            "error": {"code": "webhook_revision_conflict", "message": "The webhook has changed"},
            "operation": {
                "operation_id": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
                "team_id": "team_0000000001",
                "webhook_id": "wh_0000000001",
                "action": "update",
                "status": "conflict",
                "created_at": 1768500000000,
                "effect_scope": "shared_team_webhooks",
                "secret_attempts": 0,
                "error": "webhook_revision_conflict",
                "credential_delivery": "not_replayed",
            },
        },
        gigstack.ConflictError,
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


def check(result: models.WebhookCreateResponse, as_json: Callable[[Any], Any]) -> None:
    assert result.success is True
    assert result.message == "Webhook created successfully"
    assert result.data.id == "wh_0000000001"
    assert result.data.url == "https://example.com/gigstack"
    assert result.data.events[0] == "payment.created"
    assert result.data.events[1] == "payment.succeeded"
    assert result.data.events[2] == "teams.created"
    assert result.data.status == "active"
    assert result.data.description == "Payment notifications"
    assert result.data.owner == "user_0000000001"
    assert result.data.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.data.version == "v2"
    assert result.data.type == "gigstack_connect"
    assert result.data.revision == "0000000000000000000000000000000000000000000000000000000000000001"
    assert result.data.effect_scope == "shared_team_webhooks"
    assert result.data.security.header_names[0] == "X-Example"
    assert result.data.security.configured is True
    assert result.data.security.status == "configured"
    assert result.data.signing.enabled is True
    assert result.data.signing.configured is True
    assert result.data.signing.status == "configured"
    assert result.operation.operation_id == "6f9619ff-8b86-4011-b42d-00c04fc964ff"
    assert result.operation.team_id == "team_0000000001"
    assert result.operation.webhook_id == "wh_0000000001"
    assert result.operation.action == "create"
    assert result.operation.status == "completed"
    assert result.operation.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.operation.effect_scope == "shared_team_webhooks"
    assert result.operation.secret_attempts == 1
    assert result.operation.error is None
    assert result.operation.credential_delivery == "not_replayed"
    assert result.signing_secret == "not-a-real-secret"
    assert as_json(result) == ANSWER


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.webhooks.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.webhooks.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_create(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.webhooks.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.webhooks.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
