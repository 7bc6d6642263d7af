# Generated from the API description. Do not edit: change the description and generate again.
"""payments.update: PUT /payments/{id}."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/payments/payment_0000000001"

ANSWER: Any = {"message": "Operation completed successfully", "data": {}}

REQUEST = {
    "method": "PUT",
    "url": "https://api.gigstack.io/v2/payments/payment_0000000001",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "items": [{"id": "service_0000000001", "description": "Consulting in January"}],
        "automation_type": "pue_invoice",
        "client": {
            "name": "Cliente de Prueba",
            "company": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "use": "G03",
            "email": "client@example.com",
            "phone": "+5215500000000",
            "bcc": ["copy@example.com"],
            "metadata": {"crm_id": "C-1"},
            "address": {
                "country": "MEX",
                "street": "Calle Uno",
                "exterior": "10",
                "interior": "2B",
                "neighborhood": "Centro",
                "municipality": "Cuauhtémoc",
                "city": "Ciudad de México",
                "state": "CDMX",
                "zip": "06000",
            },
        },
    },
}

ARGUMENTS: Any = {
    "items": [{"id": "service_0000000001", "description": "Consulting in January"}],
    "automation_type": "pue_invoice",
    "client": {
        "name": "Cliente de Prueba",
        "company": "Cliente de Prueba",
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "use": "G03",
        "email": "client@example.com",
        "phone": "+5215500000000",
        "bcc": ["copy@example.com"],
        "metadata": {"crm_id": "C-1"},
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "exterior": "10",
            "interior": "2B",
            "neighborhood": "Centro",
            "municipality": "Cuauhtémoc",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
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


def check(result: models.PaymentUpdateResponse, as_json: Callable[[Any], Any]) -> None:
    assert result.message == "Operation completed successfully"
    assert as_json(result) == ANSWER


def test_update(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = client.payments.update("payment_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_update_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.payments.update("payment_0000000001", **ARGUMENTS)

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

    result = await async_client.payments.update("payment_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_update_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.payments.update("payment_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
