# Generated from the API description. Do not edit: change the description and generate again.
"""receipts.create: POST /receipts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/receipts"

ANSWER: Any = {
    "message": "Receipt created successfully",
    "data": {
        "id": "receipt_0000000001",
        "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
        "status": "pending",
        "currency": "MXN",
        "subtotal": 1000.0,
        "taxes": 160.0,
        "total": 1160.0,
        "periodicity": "month",
        "payment_form": "03",
        "created_at": 1768400000,
        "valid_until": 1771078400,
        "url": "https://invoicing.gigstack.pro/autofactura?id=receipt_0000000001",
        "short_url": "https://gigstack.xyz/one",
        "livemode": False,
        "team": "team_0000000001",
        "idempotency_key": "receipt-7",
        "metadata": {"order_id": "ORD-7"},
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/receipts",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "client": {
            "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
            "name": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "email": "client@example.com",
        },
        "items": [
            {
                "quantity": 1,
                "description": "Consulting",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "taxes": [
                    {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
                ],
            }
        ],
        "currency": "MXN",
        "exchange_rate": 1,
        "periodicity": "month",
        "payment_form": "03",
        "idempotency_key": "receipt-7",
        "metadata": {"order_id": "ORD-7"},
        "invoice_config": {"serie": "A", "folio": 22},
    },
}

ARGUMENTS: Any = {
    "client": {
        "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
        "name": "Cliente de Prueba",
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "email": "client@example.com",
    },
    "items": [
        {
            "quantity": 1,
            "description": "Consulting",
            "product_key": "80141503",
            "unit_key": "E48",
            "unit_name": "Servicio",
            "unit_price": 1000.0,
            "taxes": [
                {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
            ],
        }
    ],
    "currency": "MXN",
    "exchange_rate": 1,
    "periodicity": "month",
    "payment_form": "03",
    "idempotency_key": "receipt-7",
    "metadata": {"order_id": "ORD-7"},
    "invoice_config": {"serie": "A", "folio": 22},
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


def check(result: models.Receipt, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "receipt_0000000001"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.currency == "MXN"
    assert result.url == "https://invoicing.gigstack.pro/autofactura?id=receipt_0000000001"
    assert result.short_url == "https://gigstack.xyz/one"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.livemode is False
    assert result.periodicity == "month"
    assert result.status == "pending"
    assert result.team == "team_0000000001"
    assert result.valid_until == datetime(2026, 2, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.payment_form == "03"
    assert result.total == Decimal("1160.0")
    assert result.subtotal == Decimal("1000.0")
    assert result.taxes == Decimal("160.0")
    assert result.idempotency_key == "receipt-7"
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.receipts.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.receipts.create(**ARGUMENTS)

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

    result = await async_client.receipts.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.receipts.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
