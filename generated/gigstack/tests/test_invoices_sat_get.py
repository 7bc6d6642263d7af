# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.sat.get: GET /invoices/sat/{uuid}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/sat/6741A863-04BE-49FE-BB76-E1657AB6B7EA"

ANSWER: Any = {
    "success": True,
    "data": {
        "id": "6741A863-04BE-49FE-BB76-E1657AB6B7EA",
        "uuid": "6741A863-04BE-49FE-BB76-E1657AB6B7EA",
        "direction": "received",
        "issuer": {"rfc": "EKU9003173C9", "name": "PROVEEDOR DE PRUEBA"},
        "receiver": {"rfc": "XAXX010101000", "name": "PUBLICO EN GENERAL"},
        "invoice_type": "I",
        "series": "A",
        "folio": "123",
        "subtotal": 1000.0,
        "total": 1160.0,
        "currency": "MXN",
        "exchange_rate": 1,
        "issue_date": "2026-01-02T10:00:00",
        "stamp_date": "2026-01-02T10:01:00",
        "cancellation_date": None,
        "status": "Vigente",
        "pac_rfc": "AAA010101AAA",
        "version": "4.0",
        "certificate_number": "00001000000500000000",
        "download_request_id": "req_abc123",
        "has_xml": True,
        "resource_status": "ready",
        "created_at": 1768532400000,
        "updated_at": 1768532460000,
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/sat/6741A863-04BE-49FE-BB76-E1657AB6B7EA",
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


def check(result: models.SatInvoice, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "6741A863-04BE-49FE-BB76-E1657AB6B7EA"
    assert result.uuid == "6741A863-04BE-49FE-BB76-E1657AB6B7EA"
    assert result.direction == "received"
    assert result.issuer.rfc == "EKU9003173C9"
    assert result.issuer.name == "PROVEEDOR DE PRUEBA"
    assert result.receiver.rfc == "XAXX010101000"
    assert result.receiver.name == "PUBLICO EN GENERAL"
    assert result.invoice_type == "I"
    assert result.series == "A"
    assert result.folio == "123"
    assert result.subtotal == Decimal("1000.0")
    assert result.total == Decimal("1160.0")
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.issue_date == "2026-01-02T10:00:00"
    assert result.stamp_date == "2026-01-02T10:01:00"
    assert result.cancellation_date is None
    assert result.status == "Vigente"
    assert result.pac_rfc == "AAA010101AAA"
    assert result.version == "4.0"
    assert result.certificate_number == "00001000000500000000"
    assert result.download_request_id == "req_abc123"
    assert result.has_xml is True
    assert result.resource_status == "ready"
    assert result.created_at == datetime(2026, 1, 16, 3, 0, 0, tzinfo=timezone.utc)
    assert result.updated_at == datetime(2026, 1, 16, 3, 1, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.sat.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.sat.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

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

    result = await async_client.invoices.sat.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.sat.get("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
