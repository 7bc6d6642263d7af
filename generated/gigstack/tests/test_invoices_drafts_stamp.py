# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.drafts.stamp: POST /invoices/draft/{id}/stamp."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/draft/def456abc123/stamp"

ANSWER: Any = {
    "message": "Invoice created successfully",
    "data": {
        "uuid": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D",
        "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
        "status": "valid",
        "invoice_type": "I",
        "series": "A",
        "folio_number": 46,
        "currency": "MXN",
        "exchange_rate": 1,
        "total": 2900.0,
        "subtotal": 2500.0,
        "taxes": 400.0,
        "discount": 0,
        "payment_method": "PUE",
        "created_at": 1768500000,
        "livemode": False,
        "owner": "user_0000000001",
        "stamp": {"stamp_at": 1768500005, "sello": "ABC123"},
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/draft/def456abc123/stamp",
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
    assert result.uuid == "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D"
    assert result.owner == "user_0000000001"
    assert result.livemode is False
    assert result.status == "valid"
    assert result.invoice_type == "I"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.series == "A"
    assert result.folio_number == 46
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.subtotal == Decimal("2500.0")
    assert result.discount == Decimal("0")
    assert result.taxes == Decimal("400.0")
    assert result.total == Decimal("2900.0")
    assert result.payment_method == "PUE"
    assert result.stamp.sello == "ABC123"
    assert result.stamp.stamp_at == datetime(2026, 1, 15, 18, 0, 5, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_stamp(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.drafts.stamp("def456abc123", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_stamp_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.drafts.stamp("def456abc123", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_stamp(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.invoices.drafts.stamp("def456abc123", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_stamp_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.drafts.stamp("def456abc123", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
