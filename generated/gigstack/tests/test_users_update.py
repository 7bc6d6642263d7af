# Generated from the API description. Do not edit: change the description and generate again.
"""users.update: PUT /users/{id}."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/users/user_0000000001"

ANSWER: Any = {"message": "User updated successfully", "data": {"id": "user_0000000001", "first_name": "Ana"}}

REQUEST = {
    "method": "PUT",
    "url": "https://api.gigstack.io/v2/users/user_0000000001",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "first_name": "Ana",
        "last_name": "Prueba",
        "phone": "+5215500000000",
        "company_role": "Senior Manager",
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "zip": "06010",
            "city": "Ciudad de México",
            "state": "CDMX",
            "exterior": "10",
            "municipality": "Cuauhtémoc",
            "neighborhood": "Centro Sur",
        },
    },
}

ARGUMENTS: Any = {
    "team": "team_acme",
    "first_name": "Ana",
    "last_name": "Prueba",
    "phone": "+5215500000000",
    "company_role": "Senior Manager",
    "address": {
        "country": "MEX",
        "street": "Calle Uno",
        "zip": "06010",
        "city": "Ciudad de México",
        "state": "CDMX",
        "exterior": "10",
        "municipality": "Cuauhtémoc",
        "neighborhood": "Centro Sur",
    },
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
    assert result.first_name == "Ana"
    assert as_json(result) == ANSWER["data"]


def test_update(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = client.users.update("user_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_update_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.users.update("user_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_update(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = await async_client.users.update("user_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_update_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.users.update("user_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
