# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.income.get: GET /invoices/income/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/income/6741A863-04BE-49FE-BB76-E1657AB6B7EA"

ANSWER: Any = {
    "message": "Invoice retrieved successfully",
    "data": {
        "uuid": "C4D2A1B0-9E8F-4A7B-B6C5-D4E3F2A1B0C9",
        "idempotency_key": "order-5",
        "livemode": False,
        "from": "api",
        "owner": "user_0000000001",
        "status": "cancelled",
        "invoice_type": "I",
        "client": {
            "id": "client_0000000001",
            "name": "Cliente de Prueba",
            "email": "client@example.com",
            "tax_id": "EKU9003173C9",
        },
        "created_at": 1768300000,
        "series": "A",
        "folio_number": 44,
        "currency": "MXN",
        "exchange_rate": 1,
        "subtotal": 1000.0,
        "discount": 0,
        "taxes": 160.0,
        "withholding_taxes": 0,
        "total": 1160.0,
        "use": "G03",
        "payment_form": "99",
        "payment_method": "PPD",
        "last_balance": 580.0,
        "payment_complements": 1,
        "installments": 1,
        "items": [
            {
                "id": "item_0000000002",
                "description": "Consulting",
                "quantity": 1,
                "unit_price": 1000.0,
                "product_key": "80141503",
                "unit_key": "E48",
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
            }
        ],
        "payments": ["payment_0000000001"],
        "invoices": [],
        "stamp": {"sello": "ABC123", "stamp_at": 1768300005, "provider": "Example PAC"},
        "cancellation": {
            "cancellation_status": "accepted",
            "cancellation_type": "cancellation",
            "motive": "01",
            "substitution_uuid": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D",
            "code": "201",
            "cancellation_receipt": "<Acuse/>",
            "requested_by": "user_0000000001",
            "requested_at": 1768510000,
            "cancelled_at": 1768510060,
            "last_checked": 1768510060,
        },
        "cancellation_status": "accepted",
        "cancellation_receipt": "<Acuse/>",
        "verification_url": "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx",
        "metadata": {"order_id": "ORD-5"},
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/income/6741A863-04BE-49FE-BB76-E1657AB6B7EA",
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


def check(result: models.Invoice, as_json: Callable[[Any], Any]) -> None:
    assert result.uuid == "C4D2A1B0-9E8F-4A7B-B6C5-D4E3F2A1B0C9"
    assert result.idempotency_key == "order-5"
    assert result.owner == "user_0000000001"
    assert result.livemode is False
    assert result.from_ == "api"
    assert result.status == "cancelled"
    assert result.invoice_type == "I"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.client.email == "client@example.com"
    assert result.created_at == datetime(2026, 1, 13, 10, 26, 40, tzinfo=timezone.utc)
    assert result.series == "A"
    assert result.folio_number == 44
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.subtotal == Decimal("1000.0")
    assert result.discount == Decimal("0")
    assert result.taxes == Decimal("160.0")
    assert result.withholding_taxes == Decimal("0")
    assert result.total == Decimal("1160.0")
    assert result.use == "G03"
    assert result.payment_form == "99"
    assert result.payment_method == "PPD"
    assert result.last_balance == Decimal("580.0")
    assert result.payment_complements == Decimal("1")
    assert result.installments == 1
    assert result.items[0].id == "item_0000000002"
    assert result.items[0].description == "Consulting"
    assert result.items[0].product_key == "80141503"
    assert result.items[0].quantity == Decimal("1")
    assert result.items[0].unit_price == Decimal("1000.0")
    assert result.items[0].unit_key == "E48"
    assert result.items[0].taxes[0].type == "IVA"
    assert result.items[0].taxes[0].rate == Decimal("0.16")
    assert result.items[0].taxes[0].base == Decimal("1000.0")
    assert result.items[0].taxes[0].factor == "Tasa"
    assert result.items[0].taxes[0].withholding is False
    assert result.items[0].taxes[0].inclusive is False
    assert result.payments[0] == "payment_0000000001"
    assert result.stamp.sello == "ABC123"
    assert result.stamp.stamp_at == datetime(2026, 1, 13, 10, 26, 45, tzinfo=timezone.utc)
    assert result.stamp.provider == "Example PAC"
    assert result.cancellation.cancellation_status == "accepted"
    assert result.cancellation.cancellation_type == "cancellation"
    assert result.cancellation.motive == "01"
    assert result.cancellation.substitution_uuid == "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D"
    assert result.cancellation.code == "201"
    assert result.cancellation.cancellation_receipt == "<Acuse/>"
    assert result.cancellation.requested_by == "user_0000000001"
    assert result.cancellation.requested_at == datetime(2026, 1, 15, 20, 46, 40, tzinfo=timezone.utc)
    assert result.cancellation.cancelled_at == datetime(2026, 1, 15, 20, 47, 40, tzinfo=timezone.utc)
    assert result.cancellation.last_checked == datetime(2026, 1, 15, 20, 47, 40, tzinfo=timezone.utc)
    assert result.cancellation_status == "accepted"
    assert result.cancellation_receipt == "<Acuse/>"
    assert result.verification_url == "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx"
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.income.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.income.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

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

    result = await async_client.invoices.income.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.income.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
