# Generated from the API description. Do not edit: change the description and generate again.
"""payments.register: POST /payments/register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/payments/register"

ANSWER: Any = {
    "message": "Payment registered successfully",
    "data": {
        "id": "payment_0000000002",
        "client": {
            "id": "client_0000000001",
            "name": "Cliente de Prueba",
            "email": "client@example.com",
            "tax_id": "EKU9003173C9",
        },
        "status": "succeeded",
        "currency": "MXN",
        "exchange_rate": 1,
        "payment_form": "03",
        "total": 1160.0,
        "subtotal": 1000.0,
        "taxes": 160.0,
        "discount": 0,
        "items": [
            {
                "id": "service_0000000001",
                "description": "Consulting",
                "quantity": 1,
                "unit_price": 1000.0,
                "product_key": "80141503",
                "unit_key": "E48",
            }
        ],
        "invoices": ["invoice_0000000001"],
        "created_at": 1768500000,
        "succeeded_at": 1768500000,
        "payment_processor": "api",
        "livemode": False,
        "team": "team_0000000001",
        "owner": "user_0000000001",
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/payments/register",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "client": {
            "search": {
                "on_key": "tax_id",
                "on_value": "EKU9003173C9",
                "auto_create": True,
                "safety_check": False,
            },
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
                "neighborhood": "Centro",
                "city": "Ciudad de México",
                "state": "CDMX",
                "zip": "06000",
            },
        },
        "items": [
            {
                "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True},
                "quantity": 1,
                "description": "Consulting",
                "sku": "ADV-01",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "discount": 0,
                "taxability": "02",
                "taxes": [
                    {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
                ],
                "third_party": {
                    "tax_id": "EKU9003173C9",
                    "legal_name": "TERCERO DE PRUEBA",
                    "tax_system": "601",
                    "zip": "06000",
                },
                "metadata": {"line": "1"},
            }
        ],
        "payment_form": "03",
        "automation_type": "pue_invoice",
        "currency": "MXN",
        "exchange_rate": 1,
        "invoice_config": {"serie": "A", "folio": "47"},
        "send_email": True,
        "emails": ["billing@example.com"],
        "ignore_emails": False,
        "idempotency_key": "order-8",
        "metadata": {"order_id": "ORD-8"},
    },
}

ARGUMENTS: Any = {
    "client": {
        "search": {
            "on_key": "tax_id",
            "on_value": "EKU9003173C9",
            "auto_create": True,
            "safety_check": False,
        },
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
            "neighborhood": "Centro",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
    },
    "items": [
        {
            "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True},
            "quantity": 1,
            "description": "Consulting",
            "sku": "ADV-01",
            "product_key": "80141503",
            "unit_key": "E48",
            "unit_name": "Servicio",
            "unit_price": 1000.0,
            "discount": 0,
            "taxability": "02",
            "taxes": [
                {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
            ],
            "third_party": {
                "tax_id": "EKU9003173C9",
                "legal_name": "TERCERO DE PRUEBA",
                "tax_system": "601",
                "zip": "06000",
            },
            "metadata": {"line": "1"},
        }
    ],
    "payment_form": "03",
    "automation_type": "pue_invoice",
    "currency": "MXN",
    "exchange_rate": 1,
    "invoice_config": {"serie": "A", "folio": "47"},
    "send_email": True,
    "emails": ["billing@example.com"],
    "ignore_emails": False,
    "idempotency_key": "order-8",
    "metadata": {"order_id": "ORD-8"},
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


def check(result: models.Payment, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "payment_0000000002"
    assert result.team == "team_0000000001"
    assert result.owner == "user_0000000001"
    assert result.livemode is False
    assert result.status == "succeeded"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.client.email == "client@example.com"
    assert result.items[0].id == "service_0000000001"
    assert result.items[0].description == "Consulting"
    assert result.items[0].quantity == Decimal("1")
    assert result.items[0].unit_price == Decimal("1000.0")
    assert result.items[0].product_key == "80141503"
    assert result.items[0].unit_key == "E48"
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.subtotal == Decimal("1000.0")
    assert result.discount == Decimal("0")
    assert result.taxes == Decimal("160.0")
    assert result.total == Decimal("1160.0")
    assert result.payment_form == "03"
    assert result.payment_processor == "api"
    assert result.invoices[0] == "invoice_0000000001"
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.succeeded_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_register(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.payments.register(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_register_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.payments.register(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_register(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.payments.register(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_register_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.payments.register(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
