# Generated from the API description. Do not edit: change the description and generate again.
"""payments.get: GET /payments/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/payments/payment_0000000001"

ANSWER: Any = {
    "message": "Payment retrieved successfully",
    "data": {
        "id": "payment_0000000002",
        "idempotency_key": "order-8",
        "team": "team_0000000001",
        "owner": "user_0000000001",
        "livemode": False,
        "from": "api",
        "status": "succeeded",
        "client": {
            "id": "client_0000000001",
            "name": "Cliente de Prueba",
            "company": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "use": "G03",
            "email": "client@example.com",
            "phone": "+5215500000000",
            "bcc": ["copy@example.com"],
            "address": {
                "country": "MEX",
                "street": "Calle Uno",
                "exterior": "10",
                "neighborhood": "Centro",
                "city": "Ciudad de México",
                "state": "CDMX",
                "zip": "06000",
            },
            "is_valid": True,
            "efos": {"is_valid": True},
            "defaults": {
                "keep_full_legal_name": False,
                "issue_automatic_invoices": False,
                "issue_invoiceable_receipts": True,
            },
            "metadata": {"crm_id": "C-1"},
            "livemode": False,
            "owner": "user_0000000001",
            "team": "team_0000000001",
            "from": "api",
            "created_at": 1768400000,
        },
        "emails": ["billing@example.com"],
        "items": [
            {
                "id": "service_0000000001",
                "description": "Consulting",
                "quantity": 1,
                "unit_price": 1000.0,
                "discount": 0,
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "sku": "ADV-01",
                "taxes": [
                    {
                        "type": "IVA",
                        "rate": 0.16,
                        "base": "01",
                        "factor": "Tasa",
                        "withholding": False,
                        "inclusive": False,
                    }
                ],
                "third_party": {
                    "legal_name": "TERCERO DE PRUEBA",
                    "tax_id": "EKU9003173C9",
                    "tax_system": "601",
                    "zip": "06000",
                },
                "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True, "safety_check": False},
                "from": "api",
                "team": "team_0000000001",
                "created_at": 1768400000,
            }
        ],
        "currency": "MXN",
        "exchange_rate": 1,
        "subtotal": 1000.0,
        "discount": 0,
        "taxes": 160.0,
        "withholding_taxes": 0,
        "total": 1160.0,
        "payment_form": "03",
        "allowed_payment_methods": [{"id": "card"}],
        "payment_processor": "stripe",
        "short_url": "https://pay.gigstack.io/p/example2",
        "invoice_config": {"serie": "A", "folio": "47"},
        "automations": [{"type": "invoice", "from": "payments", "ref": "payments", "action": "create"}],
        "invoices": ["invoice_0000000001"],
        "receipts": ["receipt_0000000001"],
        "payments": [],
        "refunds": [
            {
                "id": "refund_0000000001",
                "amount": 10.0,
                "reason": "duplicate",
                "items": [{"id": "service_0000000001"}],
            }
        ],
        "created_at": 1768500000,
        "succeeded_at": 1768500600,
        "metadata": {"order_id": "ORD-8"},
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/payments/payment_0000000001",
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


def check(result: models.Payment, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "payment_0000000002"
    assert result.idempotency_key == "order-8"
    assert result.team == "team_0000000001"
    assert result.owner == "user_0000000001"
    assert result.livemode is False
    assert result.from_ == "api"
    assert result.status == "succeeded"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.company == "Cliente de Prueba"
    assert result.client.legal_name == "CLIENTE DE PRUEBA"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.client.tax_system == "601"
    assert result.client.use == "G03"
    assert result.client.email == "client@example.com"
    assert result.client.phone == "+5215500000000"
    assert result.client.bcc[0] == "copy@example.com"
    assert result.client.address.country == "MEX"
    assert result.client.address.street == "Calle Uno"
    assert result.client.address.exterior == "10"
    assert result.client.address.neighborhood == "Centro"
    assert result.client.address.city == "Ciudad de México"
    assert result.client.address.state == "CDMX"
    assert result.client.address.zip == "06000"
    assert result.client.is_valid is True
    assert result.client.efos.is_valid is True
    assert result.client.defaults.keep_full_legal_name is False
    assert result.client.defaults.issue_automatic_invoices is False
    assert result.client.defaults.issue_invoiceable_receipts is True
    assert result.client.livemode is False
    assert result.client.owner == "user_0000000001"
    assert result.client.team == "team_0000000001"
    assert result.client.from_ == "api"
    assert result.client.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.emails[0] == "billing@example.com"
    assert result.items[0].id == "service_0000000001"
    assert result.items[0].description == "Consulting"
    assert result.items[0].quantity == Decimal("1")
    assert result.items[0].unit_price == Decimal("1000.0")
    assert result.items[0].discount == Decimal("0")
    assert result.items[0].product_key == "80141503"
    assert result.items[0].unit_key == "E48"
    assert result.items[0].unit_name == "Servicio"
    assert result.items[0].sku == "ADV-01"
    assert result.items[0].taxes[0].type == "IVA"
    assert result.items[0].taxes[0].rate == Decimal("0.16")
    assert result.items[0].taxes[0].base == Decimal("01")
    assert result.items[0].taxes[0].factor == "Tasa"
    assert result.items[0].taxes[0].withholding is False
    assert result.items[0].taxes[0].inclusive is False
    assert result.items[0].third_party.legal_name == "TERCERO DE PRUEBA"
    assert result.items[0].third_party.tax_id == "EKU9003173C9"
    assert result.items[0].third_party.tax_system == "601"
    assert result.items[0].third_party.zip == "06000"
    assert result.items[0].search.on_key == "sku"
    assert result.items[0].search.on_value == "ADV-01"
    assert result.items[0].search.auto_create is True
    assert result.items[0].search.safety_check is False
    assert result.items[0].from_ == "api"
    assert result.items[0].team == "team_0000000001"
    assert result.items[0].created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.subtotal == Decimal("1000.0")
    assert result.discount == Decimal("0")
    assert result.taxes == Decimal("160.0")
    assert result.withholding_taxes == Decimal("0")
    assert result.total == Decimal("1160.0")
    assert result.payment_form == "03"
    assert result.allowed_payment_methods[0].id == "card"
    assert result.payment_processor == "stripe"
    assert result.short_url == "https://pay.gigstack.io/p/example2"
    assert result.invoice_config.serie == "A"
    assert result.invoice_config.folio == "47"
    assert result.automations[0].type == "invoice"
    assert result.automations[0].from_ == "payments"
    assert result.automations[0].ref == "payments"
    assert result.automations[0].action == "create"
    assert result.invoices[0] == "invoice_0000000001"
    assert result.receipts[0] == "receipt_0000000001"
    assert result.refunds[0].id == "refund_0000000001"
    assert result.refunds[0].amount == Decimal("10.0")
    assert result.refunds[0].reason == "duplicate"
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.succeeded_at == datetime(2026, 1, 15, 18, 10, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.payments.get("payment_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.payments.get("payment_0000000001", **ARGUMENTS)

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

    result = await async_client.payments.get("payment_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.payments.get("payment_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
