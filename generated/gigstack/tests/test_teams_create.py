# Generated from the API description. Do not edit: change the description and generate again.
"""teams.create: POST /teams."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/teams"

ANSWER: Any = {
    "message": "Team created successfully",
    "data": {
        "id": "team_0000000002",
        "legal_name": "EMPRESA DE PRUEBA",
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "exterior": "10",
            "interior": "2B",
            "neighborhood": "Centro",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
        "brand": {
            "alias": "Sucursal de Prueba",
            "primary_color": "#2563eb",
            "secondary_color": "#1d4ed8",
            "logo": "https://example.com/logo.png",
        },
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "support_email": "support@example.com",
        "support_phone": "+5215500000000",
        "owner": "user_0000000001",
        "created_at": 1768500000,
        "members": [{"id": "user_0000000002", "email": "member@example.com", "role": "editor"}],
        "onboarding_url": "https://example.com/onboarding/not-a-real-link",
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/teams",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "brand": {
            "alias": "Sucursal de Prueba",
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
            "street": "Calle Uno",
            "exterior": "10",
            "interior": "2B",
            "neighborhood": "Centro",
            "municipality": "Cuauhtémoc",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
        "generate_onboarding_url": True,
        "add_members": [
            {"id": "user_0000000002", "role": "editor"},
            {"id": "user_0000000003", "role": "viewer"},
        ],
        "add_master_team_members": False,
    },
}

ARGUMENTS: Any = {
    "brand": {
        "alias": "Sucursal de Prueba",
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
        "street": "Calle Uno",
        "exterior": "10",
        "interior": "2B",
        "neighborhood": "Centro",
        "municipality": "Cuauhtémoc",
        "city": "Ciudad de México",
        "state": "CDMX",
        "zip": "06000",
    },
    "generate_onboarding_url": True,
    "add_members": [{"id": "user_0000000002", "role": "editor"}, {"id": "user_0000000003", "role": "viewer"}],
    "add_master_team_members": False,
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
    assert result.id == "team_0000000002"
    assert result.legal_name == "EMPRESA DE PRUEBA"
    assert result.address.country == "MEX"
    assert result.address.street == "Calle Uno"
    assert result.address.exterior == "10"
    assert result.address.interior == "2B"
    assert result.address.neighborhood == "Centro"
    assert result.address.city == "Ciudad de México"
    assert result.address.state == "CDMX"
    assert result.address.zip == "06000"
    assert result.brand.alias == "Sucursal de Prueba"
    assert result.brand.primary_color == "#2563eb"
    assert result.brand.secondary_color == "#1d4ed8"
    assert result.brand.logo == "https://example.com/logo.png"
    assert result.tax_id == "EKU9003173C9"
    assert result.tax_system == "601"
    assert result.support_email == "support@example.com"
    assert result.support_phone == "+5215500000000"
    assert result.owner == "user_0000000001"
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.members[0].id == "user_0000000002"
    assert result.members[0].email == "member@example.com"
    assert result.members[0].role == "editor"
    assert result.onboarding_url == "https://example.com/onboarding/not-a-real-link"
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.teams.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.teams.create(**ARGUMENTS)

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

    result = await async_client.teams.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.teams.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
