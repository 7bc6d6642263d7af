# Generated from the API description. Do not edit: change the description and generate again.
"""receipts.get: GET /receipts/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/receipts/receipt_0000000001"

ANSWER: Any = {
    "message": "Receipt retrieved successfully",
    "data": {
        "id": "receipt_0000000001",
        "client": {
            "id": "client_0000000001",
            "name": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "email": "client@example.com",
        },
        "currency": "MXN",
        "exchange_rate": 1,
        "from": "api",
        "url": "https://invoicing.gigstack.pro/autofactura?id=receipt_0000000001",
        "short_url": "https://gigstack.xyz/one",
        "created_at": 1768400000,
        "created": 1768400000,
        "invoices": ["invoice_0000000001"],
        "items": [
            {
                "id": "service_0000000001",
                "description": "Service",
                "from": "api",
                "sku": "ADV-01",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "quantity": 1,
                "discount": 0,
                "taxes": [
                    {
                        "type": "IVA",
                        "rate": 0.16,
                        "base": 1000.0,
                        "factor": "Tasa",
                        "withholding": False,
                        "inclusive": False,
                    }
                ],
                "team": "team_0000000001",
                "created_at": 1768300000,
                "third_party": {
                    "legal_name": "TERCERO DE PRUEBA",
                    "tax_id": "EKU9003173C9",
                    "tax_system": "601",
                    "zip": "06000",
                },
                "item_complement": {
                    "hydrocarbons": {
                        "permit_type": "A",
                        "permit_number": "123",
                        "fuel_code": "01",
                        "fuel_sub_product": "02",
                    }
                },
            }
        ],
        "livemode": False,
        "metadata": {"order_id": "ORD-7"},
        "owner": "user_0000000001",
        "payments": ["payment_0000000001"],
        "periodicity": "month",
        "status": "invoiced",
        "team": "team_0000000001",
        "valid_until": 1771078400,
        "validUntil": 1771078400,
        "invoice_config": {
            "serie": "A",
            "folio": 22,
            "date": 1768400000000,
            "global": {"periodicity": "04", "months": "01", "year": 2026},
            "validUntil": 1771078400,
        },
        "automatic_invoice_error": None,
        "payment_form": "03",
        "total": 1160.0,
        "subtotal": 1000.0,
        "taxes": 160.0,
        "discount": 0,
        "withholding_taxes": 0,
        "total_refunded": 0,
        "idempotency_key": "receipt-7",
        "files": {"pdf": None, "xml": None},
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/receipts/receipt_0000000001",
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


def check(result: models.Receipt, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "receipt_0000000001"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.legal_name == "CLIENTE DE PRUEBA"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.client.tax_system == "601"
    assert result.client.email == "client@example.com"
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.from_ == "api"
    assert result.url == "https://invoicing.gigstack.pro/autofactura?id=receipt_0000000001"
    assert result.short_url == "https://gigstack.xyz/one"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.created == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.invoices[0] == "invoice_0000000001"
    assert result.items[0].id == "service_0000000001"
    assert result.items[0].description == "Service"
    assert result.items[0].from_ == "api"
    assert result.items[0].sku == "ADV-01"
    assert result.items[0].product_key == "80141503"
    assert result.items[0].unit_key == "E48"
    assert result.items[0].unit_name == "Servicio"
    assert result.items[0].unit_price == Decimal("1000.0")
    assert result.items[0].quantity == Decimal("1")
    assert result.items[0].discount == Decimal("0")
    assert result.items[0].taxes[0].type == "IVA"
    assert result.items[0].taxes[0].rate == Decimal("0.16")
    assert result.items[0].taxes[0].base == Decimal("1000.0")
    assert result.items[0].taxes[0].factor == "Tasa"
    assert result.items[0].taxes[0].withholding is False
    assert result.items[0].taxes[0].inclusive is False
    assert result.items[0].team == "team_0000000001"
    assert result.items[0].created_at == datetime(2026, 1, 13, 10, 26, 40, tzinfo=timezone.utc)
    assert result.items[0].third_party.legal_name == "TERCERO DE PRUEBA"
    assert result.items[0].third_party.tax_id == "EKU9003173C9"
    assert result.items[0].third_party.tax_system == "601"
    assert result.items[0].third_party.zip == "06000"
    assert result.items[0].item_complement.hydrocarbons.permit_type == "A"
    assert result.items[0].item_complement.hydrocarbons.permit_number == "123"
    assert result.items[0].item_complement.hydrocarbons.fuel_code == "01"
    assert result.items[0].item_complement.hydrocarbons.fuel_sub_product == "02"
    assert result.livemode is False
    assert result.owner == "user_0000000001"
    assert result.payments[0] == "payment_0000000001"
    assert result.periodicity == "month"
    assert result.status == "invoiced"
    assert result.team == "team_0000000001"
    assert result.valid_until == datetime(2026, 2, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.valid_until_in_guide == datetime(2026, 2, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.invoice_config.serie == "A"
    assert result.invoice_config.folio == 22
    assert result.invoice_config.date == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.invoice_config.global_.periodicity == "04"
    assert result.invoice_config.global_.months == "01"
    assert result.invoice_config.global_.year == 2026
    assert result.invoice_config.valid_until == datetime(2026, 2, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.automatic_invoice_error is None
    assert result.payment_form == "03"
    assert result.total == Decimal("1160.0")
    assert result.subtotal == Decimal("1000.0")
    assert result.taxes == Decimal("160.0")
    assert result.discount == Decimal("0")
    assert result.withholding_taxes == Decimal("0")
    assert result.total_refunded == Decimal("0")
    assert result.idempotency_key == "receipt-7"
    assert result.files.pdf is None
    assert result.files.xml is None
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.receipts.get("receipt_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.receipts.get("receipt_0000000001", **ARGUMENTS)

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

    result = await async_client.receipts.get("receipt_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.receipts.get("receipt_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
