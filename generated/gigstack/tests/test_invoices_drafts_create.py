# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.drafts.create: POST /invoices/draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/draft"

ANSWER: Any = {
    "message": "Draft created",
    "data": {
        "id": "def456abc123",
        "draft": True,
        "invoice_type": "I",
        "client": {
            "id": "client_0000000001",
            "name": "Cliente de Prueba",
            "tax_id": "EKU9003173C9",
            "created_at": 1768300000,
        },
        "created_at": 1768400000000,
        "updated_at": 1768400000000,
        "currency": "MXN",
        "exchange_rate": 1,
        "total": 2900.0,
        "subtotal": 2500.0,
        "discount": 0,
        "series": "A",
        "folio_number": 0,
        "use": "G03",
        "payment_form": "03",
        "payment_method": "PUE",
        "date": 0,
        "livemode": False,
        "owner": "user_0000000001",
        "from": "api",
        "status": "draft",
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/draft",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "invoice_type": "I",
        "client": {
            "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
            "name": "Cliente de Prueba",
            "email": "client@example.com",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "address": {"country": "MEX", "street": "Calle Uno", "exterior": "10", "zip": "06000"},
        },
        "items": [
            {
                "description": "Consulting",
                "quantity": 1,
                "unit_price": 2500.0,
                "product_key": "80141503",
                "unit_key": "ACT",
                "unit_name": "Actividad",
                "taxability": "02",
                "taxes": [
                    {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
                ],
            }
        ],
        "automation_type": "none",
        "currency": "MXN",
        "exchange_rate": 1,
        "use": "G03",
        "payment_form": "03",
        "payment_method": "PUE",
        "series": "A",
        "folio_number": 46,
        "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
        "related_documents": [{"relationship": "04", "documents": ["A7B6C5D4-E3F2-4A1B-8C9D-0E1F2A3B4C5D"]}],
        "exports": "01",
        "invoice_pdf_notes": "Thank you",
        "addenda": '<order number="7"/>',
        "send_email": True,
        "emails": ["billing@example.com"],
        "metadata": {"project_id": "P-1"},
    },
}

ARGUMENTS: Any = {
    "invoice_type": "I",
    "client": {
        "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
        "name": "Cliente de Prueba",
        "email": "client@example.com",
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "address": {"country": "MEX", "street": "Calle Uno", "exterior": "10", "zip": "06000"},
    },
    "items": [
        {
            "description": "Consulting",
            "quantity": 1,
            "unit_price": 2500.0,
            "product_key": "80141503",
            "unit_key": "ACT",
            "unit_name": "Actividad",
            "taxability": "02",
            "taxes": [
                {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}
            ],
        }
    ],
    "automation_type": "none",
    "currency": "MXN",
    "exchange_rate": 1,
    "use": "G03",
    "payment_form": "03",
    "payment_method": "PUE",
    "series": "A",
    "folio_number": 46,
    "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
    "related_documents": [{"relationship": "04", "documents": ["A7B6C5D4-E3F2-4A1B-8C9D-0E1F2A3B4C5D"]}],
    "exports": "01",
    "invoice_pdf_notes": "Thank you",
    "addenda": '<order number="7"/>',
    "send_email": True,
    "emails": ["billing@example.com"],
    "metadata": {"project_id": "P-1"},
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


def check(result: models.InvoiceDraft, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "def456abc123"
    assert result.draft is True
    assert result.invoice_type == "I"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.client.created_at == datetime(2026, 1, 13, 10, 26, 40, tzinfo=timezone.utc)
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.updated_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.total == Decimal("2900.0")
    assert result.subtotal == Decimal("2500.0")
    assert result.discount == Decimal("0")
    assert result.series == "A"
    assert result.folio_number == 0
    assert result.use == "G03"
    assert result.payment_form == "03"
    assert result.payment_method == "PUE"
    assert result.date == 0
    assert result.livemode is False
    assert result.owner == "user_0000000001"
    assert result.from_ == "api"
    assert result.status == "draft"
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.drafts.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.drafts.create(**ARGUMENTS)

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

    result = await async_client.invoices.drafts.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.drafts.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
