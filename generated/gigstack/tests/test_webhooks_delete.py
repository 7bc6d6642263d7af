# Generated from the API description. Do not edit: change the description and generate again.
"""webhooks.delete: DELETE /webhooks/{id}."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/webhooks/wh_0000000001"

ANSWER: Any = {"success": True, "message": "Webhook deleted", "data": {"deleted": True}}

REQUEST = {
    "method": "DELETE",
    "url": "https://api.gigstack.io/v2/webhooks/wh_0000000001",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {"expected_revision": "0000000000000000000000000000000000000000000000000000000000000001"},
}

ARGUMENTS: Any = {
    "expected_revision": "0000000000000000000000000000000000000000000000000000000000000001",
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


def check(result: models.WebhookDeletion, as_json: Callable[[Any], Any]) -> None:
    assert result.deleted is True
    assert as_json(result) == ANSWER["data"]


def test_delete(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="DELETE", path=PATH).respond(200, json=ANSWER)

    result = client.webhooks.delete("wh_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_delete_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="DELETE", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.webhooks.delete("wh_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_delete(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="DELETE", path=PATH).respond(200, json=ANSWER)

    result = await async_client.webhooks.delete("wh_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_delete_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="DELETE", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.webhooks.delete("wh_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
