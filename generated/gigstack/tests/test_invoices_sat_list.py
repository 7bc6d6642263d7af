# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.sat.list: GET /invoices/sat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import httpx
import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/sat"

ANSWER: Any = {
    "success": True,
    "data": [
        {
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
        }
    ],
    "has_more": True,
    "next": "opaque-cursor",
    "count": 1,
}

LAST_ANSWER: Any = {
    "success": True,
    "data": [
        {
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
        }
    ],
    "has_more": False,
    "next": None,
    "count": 1,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/sat",
    "query": [
        ("direction", "received"),
        ("from", "2026-01-01"),
        ("invoice_type", "I"),
        ("issuer_rfc", "EKU9003173C9"),
        ("limit", "50"),
        ("receiver_rfc", "XAXX010101000"),
        ("status", "Vigente"),
        ("team", "team_acme"),
        ("to", "2026-01-31"),
    ],
    "headers": {
        "accept": "application/json",
        "authorization": "Bearer test-key",
    },
}

ARGUMENTS: Any = {
    "direction": "received",
    "status": "Vigente",
    "invoice_type": "I",
    "issuer_rfc": "EKU9003173C9",
    "receiver_rfc": "XAXX010101000",
    "from_": "2026-01-01",
    "to": "2026-01-31",
    "limit": 50,
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


def check(
    page: gigstack.Page[models.SatInvoice] | gigstack.AsyncPage[models.SatInvoice],
    as_json: Callable[[Any], Any],
) -> None:
    assert page.has_more
    assert page.cursor == "opaque-cursor"
    first = page.items[0]
    assert first.id == "6741A863-04BE-49FE-BB76-E1657AB6B7EA"
    assert first.uuid == "6741A863-04BE-49FE-BB76-E1657AB6B7EA"
    assert first.direction == "received"
    assert first.issuer.rfc == "EKU9003173C9"
    assert first.issuer.name == "PROVEEDOR DE PRUEBA"
    assert first.receiver.rfc == "XAXX010101000"
    assert first.receiver.name == "PUBLICO EN GENERAL"
    assert first.invoice_type == "I"
    assert first.series == "A"
    assert first.folio == "123"
    assert first.subtotal == Decimal("1000.0")
    assert first.total == Decimal("1160.0")
    assert first.currency == "MXN"
    assert first.exchange_rate == Decimal("1")
    assert first.issue_date == "2026-01-02T10:00:00"
    assert first.stamp_date == "2026-01-02T10:01:00"
    assert first.cancellation_date is None
    assert first.status == "Vigente"
    assert first.pac_rfc == "AAA010101AAA"
    assert first.version == "4.0"
    assert first.certificate_number == "00001000000500000000"
    assert first.download_request_id == "req_abc123"
    assert first.has_xml is True
    assert first.resource_status == "ready"
    assert first.created_at == datetime(2026, 1, 16, 3, 0, 0, tzinfo=timezone.utc)
    assert first.updated_at == datetime(2026, 1, 16, 3, 1, 0, tzinfo=timezone.utc)
    assert as_json(page.items) == [
        {
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
        }
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.invoices.sat.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.invoices.sat.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
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
            }
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["starting_after"] == "opaque-cursor"


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.sat.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_list(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = await async_client.invoices.sat.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.invoices.sat.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
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
            }
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["starting_after"] == "opaque-cursor"


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.sat.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
