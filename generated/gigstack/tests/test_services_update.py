# Generated from the API description. Do not edit: change the description and generate again.
"""services.update: PUT /services/{id}."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/services/service_0000000001"

ANSWER: Any = {
    "message": "Service updated successfully",
    "data": {"id": "service_0000000001", "unit_price": 1200.5},
}

REQUEST = {
    "method": "PUT",
    "url": "https://api.gigstack.io/v2/services/service_0000000001",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "description": "Monthly advice",
        "unit_price": 1200.5,
        "product_key": "80141503",
        "unit_key": "E48",
        "unit_name": "Servicio",
        "sku": "ADV-1",
        "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}],
        "quantity": 1,
        "taxability": "02",
    },
}

ARGUMENTS: Any = {
    "description": "Monthly advice",
    "unit_price": 1200.5,
    "product_key": "80141503",
    "unit_key": "E48",
    "unit_name": "Servicio",
    "sku": "ADV-1",
    "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}],
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
    assert result.unit_price == Decimal("1200.5")
    assert as_json(result) == ANSWER["data"]


def test_update(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = client.services.update("service_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_update_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.services.update("service_0000000001", **ARGUMENTS)

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

    result = await async_client.services.update("service_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_update_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.services.update("service_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
