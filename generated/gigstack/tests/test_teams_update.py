# Generated from the API description. Do not edit: change the description and generate again.
"""teams.update: PUT /teams/{id}."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/teams/team_0000000001"

ANSWER: Any = {
    "message": "Team updated successfully",
    "data": {
        "id": "team_0000000001",
        "legal_name": "EMPRESA DE PRUEBA",
        "address": {
            "country": "MEX",
            "street": "Calle Dos",
            "exterior": "20",
            "interior": "2B",
            "neighborhood": "Centro",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
        "brand": {
            "alias": "Empresa de Prueba",
            "primary_color": "#2563eb",
            "secondary_color": "#1d4ed8",
            "logo": "https://example.com/logo.png",
        },
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "support_email": "support@example.com",
        "support_phone": "+5215500000000",
    },
}

REQUEST = {
    "method": "PUT",
    "url": "https://api.gigstack.io/v2/teams/team_0000000001",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "brand": {
            "alias": "Empresa de Prueba",
            "primary_color": "#2563eb",
            "secondary_color": "#1d4ed8",
            "logo": "https://example.com/logo.png",
        },
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "support_email": "support@example.com",
        "support_phone": "+5215500000000",
        "address": {
            "country": "Mexico",
            "street": "Calle Dos",
            "exterior": "20",
            "interior": "2B",
            "neighborhood": "Centro",
            "municipality": "Cuauhtémoc",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
    },
}

ARGUMENTS: Any = {
    "brand": {
        "alias": "Empresa de Prueba",
        "primary_color": "#2563eb",
        "secondary_color": "#1d4ed8",
        "logo": "https://example.com/logo.png",
    },
    "tax_id": "EKU9003173C9",
    "tax_system": "601",
    "support_email": "support@example.com",
    "support_phone": "+5215500000000",
    "address": {
        "country": "Mexico",
        "street": "Calle Dos",
        "exterior": "20",
        "interior": "2B",
        "neighborhood": "Centro",
        "municipality": "Cuauhtémoc",
        "city": "Ciudad de México",
        "state": "CDMX",
        "zip": "06000",
    },
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


def check(result: models.Team, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "team_0000000001"
    assert result.legal_name == "EMPRESA DE PRUEBA"
    assert result.address.country == "MEX"
    assert result.address.street == "Calle Dos"
    assert result.address.exterior == "20"
    assert result.address.interior == "2B"
    assert result.address.neighborhood == "Centro"
    assert result.address.city == "Ciudad de México"
    assert result.address.state == "CDMX"
    assert result.address.zip == "06000"
    assert result.brand.alias == "Empresa de Prueba"
    assert result.brand.primary_color == "#2563eb"
    assert result.brand.secondary_color == "#1d4ed8"
    assert result.brand.logo == "https://example.com/logo.png"
    assert result.tax_id == "EKU9003173C9"
    assert result.tax_system == "601"
    assert result.support_email == "support@example.com"
    assert result.support_phone == "+5215500000000"
    assert as_json(result) == ANSWER["data"]


def test_update(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = client.teams.update("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_update_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.teams.update("team_0000000001", **ARGUMENTS)

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

    result = await async_client.teams.update("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_update_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.teams.update("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
