# Generated from the API description. Do not edit: change the description and generate again.
"""services.get: GET /services/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/services/service_0000000001"

ANSWER: Any = {
    "message": "Service retrieved successfully",
    "data": {
        "id": "service_0000000001",
        "description": "Monthly advice",
        "sku": "ADV-1",
        "product_key": "80141503",
        "unit_key": "E48",
        "unit_name": "Servicio",
        "unit_price": 1000.0,
        "taxes": [
            {
                "type": "IVA",
                "rate": 0.16,
                "base": None,
                "factor": "Tasa",
                "withholding": False,
                "inclusive": False,
            }
        ],
        "team": "team_0000000001",
        "from": "api",
        "created_at": 1768400000,
        "livemode": False,
        "taxability": "02",
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/services/service_0000000001",
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


def check(result: models.Service, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "service_0000000001"
    assert result.description == "Monthly advice"
    assert result.sku == "ADV-1"
    assert result.product_key == "80141503"
    assert result.unit_key == "E48"
    assert result.unit_name == "Servicio"
    assert result.unit_price == Decimal("1000.0")
    assert result.taxes[0].type == "IVA"
    assert result.taxes[0].rate == Decimal("0.16")
    assert result.taxes[0].base is None
    assert result.taxes[0].factor == "Tasa"
    assert result.taxes[0].withholding is False
    assert result.taxes[0].inclusive is False
    assert result.team == "team_0000000001"
    assert result.from_ == "api"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.livemode is False
    assert result.taxability == "02"
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.services.get("service_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.services.get("service_0000000001", **ARGUMENTS)

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

    result = await async_client.services.get("service_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.services.get("service_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
