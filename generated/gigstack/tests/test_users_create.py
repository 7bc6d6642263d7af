# Generated from the API description. Do not edit: change the description and generate again.
"""users.create: POST /users."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/users"

ANSWER: Any = {
    "message": "User created successfully",
    "data": {
        "id": "user_0000000003",
        "email": "new.user@example.com",
        "name": "New User",
        "role": "viewer",
        "created_at": 1768400000,
        "invitation_sent": True,
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/users",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "email": "new.user@example.com",
        "first_name": "New",
        "last_name": "User",
        "phone": "+5215500000000",
        "company_role": "Developer",
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "zip": "06000",
            "city": "Ciudad de México",
            "state": "CDMX",
            "exterior": "10",
            "municipality": "Cuauhtémoc",
            "neighborhood": "Centro",
        },
        "auto_join": True,
        "role": "editor",
    },
}

ARGUMENTS: Any = {
    "email": "new.user@example.com",
    "first_name": "New",
    "last_name": "User",
    "phone": "+5215500000000",
    "company_role": "Developer",
    "address": {
        "country": "MEX",
        "street": "Calle Uno",
        "zip": "06000",
        "city": "Ciudad de México",
        "state": "CDMX",
        "exterior": "10",
        "municipality": "Cuauhtémoc",
        "neighborhood": "Centro",
    },
    "auto_join": True,
    "role": "editor",
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
    (409, {"message": "User already exists", "error": "resource_already_exists"}, gigstack.ConflictError),
    (
        409,
        {
            "success": False,
            "error": {"code": "resource_already_exists", "message": "The mail address is in use"},
            "timestamp": "2026-01-15T18:30:00.000Z",
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


def check(result: models.User, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "user_0000000003"
    assert result.email == "new.user@example.com"
    assert result.name == "New User"
    assert result.role == "viewer"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.invitation_sent is True
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(201, json=ANSWER)

    result = client.users.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.users.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_create(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(201, json=ANSWER)

    result = await async_client.users.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.users.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
