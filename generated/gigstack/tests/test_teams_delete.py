# Generated from the API description. Do not edit: change the description and generate again.
"""teams.delete: DELETE /teams/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/teams/team_0000000001"

ANSWER: Any = {
    "message": "Team scheduled for deletion",
    "data": {
        "id": "team_0000000001",
        "status": "pending_deletion",
        "scheduled_deletion": {
            "date": 1771092000000,
            "flagged_at": 1768500000000,
            "flagged_by": "user_0000000001",
        },
    },
}

REQUEST = {
    "method": "DELETE",
    "url": "https://api.gigstack.io/v2/teams/team_0000000001",
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
    (
        400,
        {"message": "Team cannot be deleted", "error": "business_rule_violation"},
        gigstack.ValidationFailedError,
    ),
    (
        400,
        {"success": False, "error": {"code": "business_rule_violation", "message": "The team has invoices"}},
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
    (409, {"message": "Team cannot be deleted", "error": "resource_conflict"}, gigstack.ConflictError),
    (
        409,
        {"success": False, "error": {"code": "resource_conflict", "message": "The team is pending deletion"}},
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


def check(result: models.TeamDeletion, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "team_0000000001"
    assert result.status == "pending_deletion"
    assert result.scheduled_deletion.date == datetime(2026, 2, 14, 18, 0, 0, tzinfo=timezone.utc)
    assert result.scheduled_deletion.flagged_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.scheduled_deletion.flagged_by == "user_0000000001"
    assert as_json(result) == ANSWER["data"]


def test_delete(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="DELETE", path=PATH).respond(200, json=ANSWER)

    result = client.teams.delete("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_delete_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="DELETE", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.teams.delete("team_0000000001", **ARGUMENTS)

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

    result = await async_client.teams.delete("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_delete_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="DELETE", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.teams.delete("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
