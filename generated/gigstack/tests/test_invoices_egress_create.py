# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.egress.create: POST /invoices/egress."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/egress"

ANSWER: Any = {
    "message": "Invoice created successfully",
    "data": {
        "uuid": "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69",
        "idempotency_key": "return-7",
        "client": {
            "id": "client_publico_general",
            "name": "Público en general",
            "email": "client@example.com",
            "tax_id": "XAXX010101000",
        },
        "status": "stamped",
        "invoice_type": "E",
        "livemode": False,
        "from": "api",
        "owner": "user_0000000001",
        "created_at": 1768500000,
        "date": 1768500000000,
        "series": "E",
        "folio_number": 7,
        "currency": "MXN",
        "exchange_rate": 1,
        "subtotal": 300.0,
        "discount": 0,
        "taxes": 48.0,
        "withholding_taxes": 0,
        "total": 348.0,
        "use": "S01",
        "payment_form": "03",
        "items": [
            {
                "id": "item_0000000003",
                "description": "Returned goods",
                "quantity": 1,
                "unit_price": 300.0,
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "sku": "RET-01",
                "taxability": "02",
                "taxes": [
                    {
                        "type": "IVA",
                        "rate": 0.16,
                        "base": 300.0,
                        "factor": "Tasa",
                        "withholding": False,
                        "inclusive": False,
                    }
                ],
            }
        ],
        "related_documents": [{"relationship": "01", "documents": ["C4D2A1B0-9E8F-4A7B-B6C5-D4E3F2A1B0C9"]}],
        "global": {"periodicity": "04", "months": "01", "year": 2026},
        "stamp": {"sello": "ABC123", "stamp_at": 1768500005},
        "files": {
            "pdf": "https://storage.googleapis.com/example/5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69.pdf",
            "xml": "https://storage.googleapis.com/example/5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69.xml",
        },
        "exports": "01",
        "addenda": '<order number="7"/>',
        "invoice_pdf_notes": "Credit for returned goods",
        "emails": ["billing@example.com"],
        "metadata": {"order_id": "ORD-7"},
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/egress",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "items": [
            {
                "quantity": 1,
                "description": "Returned goods",
                "sku": "RET-01",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 300.0,
                "taxability": "02",
                "taxes": [
                    {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
                ],
            }
        ],
        "client": {
            "name": "Público en general",
            "legal_name": "PUBLICO EN GENERAL",
            "tax_id": "XAXX010101000",
            "tax_system": "616",
            "use": "S01",
            "email": "client@example.com",
            "address": {"country": "MEX", "zip": "06000"},
        },
        "automation_type": "none",
        "currency": "MXN",
        "exchange_rate": 1,
        "use": "S01",
        "payment_form": "03",
        "series": "E",
        "folio_number": 7,
        "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
        "related_documents": [{"relationship": "01", "documents": ["C4D2A1B0-9E8F-4A7B-B6C5-D4E3F2A1B0C9"]}],
        "global": {"periodicity": "04", "months": "01", "year": 2026},
        "exports": "01",
        "invoice_pdf_notes": "Credit for returned goods",
        "addenda": '<order number="7"/>',
        "idempotency_key": "return-7",
        "return_files": True,
        "date": 1768500000,
        "send_email": True,
        "emails": ["billing@example.com"],
        "metadata": {"order_id": "ORD-7"},
    },
}

ARGUMENTS: Any = {
    "items": [
        {
            "quantity": 1,
            "description": "Returned goods",
            "sku": "RET-01",
            "product_key": "80141503",
            "unit_key": "E48",
            "unit_name": "Servicio",
            "unit_price": 300.0,
            "taxability": "02",
            "taxes": [
                {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
            ],
        }
    ],
    "client": {
        "name": "Público en general",
        "legal_name": "PUBLICO EN GENERAL",
        "tax_id": "XAXX010101000",
        "tax_system": "616",
        "use": "S01",
        "email": "client@example.com",
        "address": {"country": "MEX", "zip": "06000"},
    },
    "automation_type": "none",
    "currency": "MXN",
    "exchange_rate": 1,
    "use": "S01",
    "payment_form": "03",
    "series": "E",
    "folio_number": 7,
    "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
    "related_documents": [{"relationship": "01", "documents": ["C4D2A1B0-9E8F-4A7B-B6C5-D4E3F2A1B0C9"]}],
    "global_": {"periodicity": "04", "months": "01", "year": 2026},
    "exports": "01",
    "invoice_pdf_notes": "Credit for returned goods",
    "addenda": '<order number="7"/>',
    "idempotency_key": "return-7",
    "return_files": True,
    "date": 1768500000,
    "send_email": True,
    "emails": ["billing@example.com"],
    "metadata": {"order_id": "ORD-7"},
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
        400,
        {"message": "Tax validation failed", "error": "IVA rate must be 0.16 for standard rate"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {
                "code": "business_rule_violation",
                "message": "Tax validation failed",
                "details": "IVA rate must be 0.16 for standard rate",
            },
        },
        gigstack.ValidationFailedError,
    ),
    (
        500,
        {"message": "Failed to stamp invoice", "error": "Stamping service unavailable"},
        gigstack.ServerError,
    ),
    (
        500,
        {
            "success": False,
            "error": {"code": "cfdi_service_error", "message": "Stamping service unavailable"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.UpstreamError,
    ),
]


def check(result: models.Invoice, as_json: Callable[[Any], Any]) -> None:
    assert result.uuid == "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69"
    assert result.idempotency_key == "return-7"
    assert result.owner == "user_0000000001"
    assert result.livemode is False
    assert result.from_ == "api"
    assert result.status == "stamped"
    assert result.invoice_type == "E"
    assert result.client.id == "client_publico_general"
    assert result.client.name == "Público en general"
    assert result.client.tax_id == "XAXX010101000"
    assert result.client.email == "client@example.com"
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.date == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.series == "E"
    assert result.folio_number == 7
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.subtotal == Decimal("300.0")
    assert result.discount == Decimal("0")
    assert result.taxes == Decimal("48.0")
    assert result.withholding_taxes == Decimal("0")
    assert result.total == Decimal("348.0")
    assert result.use == "S01"
    assert result.payment_form == "03"
    assert result.items[0].id == "item_0000000003"
    assert result.items[0].description == "Returned goods"
    assert result.items[0].product_key == "80141503"
    assert result.items[0].quantity == Decimal("1")
    assert result.items[0].unit_price == Decimal("300.0")
    assert result.items[0].unit_key == "E48"
    assert result.items[0].unit_name == "Servicio"
    assert result.items[0].sku == "RET-01"
    assert result.items[0].taxability == "02"
    assert result.items[0].taxes[0].type == "IVA"
    assert result.items[0].taxes[0].rate == Decimal("0.16")
    assert result.items[0].taxes[0].base == Decimal("300.0")
    assert result.items[0].taxes[0].factor == "Tasa"
    assert result.items[0].taxes[0].withholding is False
    assert result.items[0].taxes[0].inclusive is False
    assert result.related_documents[0].relationship == "01"
    assert result.related_documents[0].documents[0] == "C4D2A1B0-9E8F-4A7B-B6C5-D4E3F2A1B0C9"
    assert result.global_.periodicity == "04"
    assert result.global_.months == "01"
    assert result.global_.year == 2026
    assert result.stamp.sello == "ABC123"
    assert result.stamp.stamp_at == datetime(2026, 1, 15, 18, 0, 5, tzinfo=timezone.utc)
    assert (
        result.files.pdf == "https://storage.googleapis.com/example/5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69.pdf"
    )
    assert (
        result.files.xml == "https://storage.googleapis.com/example/5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69.xml"
    )
    assert result.exports == "01"
    assert result.addenda == '<order number="7"/>'
    assert result.invoice_pdf_notes == "Credit for returned goods"
    assert result.emails[0] == "billing@example.com"
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.egress.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.egress.create(**ARGUMENTS)

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

    result = await async_client.invoices.egress.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.egress.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
