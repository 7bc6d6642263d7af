# Generated from the API description. Do not edit: change the description and generate again.
"""services.create: POST /services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/services"

ANSWER: Any = {
    "message": "Service created successfully",
    "data": {
        "id": "service_0000000001",
        "description": "Monthly advice",
        "sku": "ADV-1",
        "product_key": "80141503",
        "unit_key": "E48",
        "unit_name": "Servicio",
        "unit_price": 1500.0,
        "taxes": [
            {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False},
            {"type": "ISR", "rate": "0.1", "factor": "Tasa", "withholding": True, "inclusive": False},
        ],
        "team": "team_0000000001",
        "created_at": 1768400000,
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/services",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "description": "Monthly advice",
        "unit_price": 1500.0,
        "product_key": "80141503",
        "unit_key": "E48",
        "unit_name": "Servicio",
        "sku": "ADV-1",
        "taxes": [
            {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False},
            {"type": "ISR", "rate": 0.1, "factor": "Tasa", "withholding": True, "inclusive": False},
        ],
        "quantity": 1,
        "taxability": "02",
    },
}

ARGUMENTS: Any = {
    "description": "Monthly advice",
    "unit_price": 1500.0,
    "product_key": "80141503",
    "unit_key": "E48",
    "unit_name": "Servicio",
    "sku": "ADV-1",
    "taxes": [
        {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False},
        {"type": "ISR", "rate": 0.1, "factor": "Tasa", "withholding": True, "inclusive": False},
    ],
    "quantity": 1,
    "taxability": "02",
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


def check(result: models.Service, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "service_0000000001"
    assert result.description == "Monthly advice"
    assert result.sku == "ADV-1"
    assert result.product_key == "80141503"
    assert result.unit_key == "E48"
    assert result.unit_name == "Servicio"
    assert result.unit_price == Decimal("1500.0")
    assert result.taxes[0].type == "IVA"
    assert result.taxes[0].rate == Decimal("0.16")
    assert result.taxes[0].factor == "Tasa"
    assert result.taxes[0].withholding is False
    assert result.taxes[0].inclusive is False
    assert result.taxes[1].type == "ISR"
    assert result.taxes[1].rate == Decimal("0.1")
    assert result.taxes[1].factor == "Tasa"
    assert result.taxes[1].withholding is True
    assert result.taxes[1].inclusive is False
    assert result.team == "team_0000000001"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(201, json=ANSWER)

    result = client.services.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.services.create(**ARGUMENTS)

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

    result = await async_client.services.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.services.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
