# Generated from the API description. Do not edit: change the description and generate again.
"""users.get: GET /users/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/users/user_0000000001"

ANSWER: Any = {
    "message": "User retrieved successfully",
    "data": {
        "id": "user_0000000001",
        "email": "ana@example.com",
        "name": "Ana Prueba",
        "first_name": "Ana",
        "last_name": "Prueba",
        "phone": "+5215500000000",
        "company_role": "Manager",
        "role": "admin",
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "zip": "06000",
            "city": "Ciudad de México",
            "state": "CDMX",
            "exterior": "10",
            "neighborhood": "Centro",
        },
        "created_at": 1768400000,
        "last_login": 1768500000,
        "teams": [{"team_id": "team_0000000001", "team_name": "Matriz", "role": "admin"}],
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/users/user_0000000001",
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


def check(result: models.User, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "user_0000000001"
    assert result.email == "ana@example.com"
    assert result.name == "Ana Prueba"
    assert result.first_name == "Ana"
    assert result.last_name == "Prueba"
    assert result.phone == "+5215500000000"
    assert result.company_role == "Manager"
    assert result.role == "admin"
    assert result.address.country == "MEX"
    assert result.address.street == "Calle Uno"
    assert result.address.zip == "06000"
    assert result.address.city == "Ciudad de México"
    assert result.address.state == "CDMX"
    assert result.address.exterior == "10"
    assert result.address.neighborhood == "Centro"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.last_login == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.teams[0].team_id == "team_0000000001"
    assert result.teams[0].team_name == "Matriz"
    assert result.teams[0].role == "admin"
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.users.get("user_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.users.get("user_0000000001", **ARGUMENTS)

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

    result = await async_client.users.get("user_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.users.get("user_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
