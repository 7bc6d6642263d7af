# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.egress.list: GET /invoices/egress."""

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

PATH = "/invoices/egress"

ANSWER: Any = {
    "message": "Items retrieved successfully",
    "data": [
        {
            "uuid": "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "folio_number": 7,
            "series": "E",
            "invoice_type": "E",
            "total": 348.0,
            "subtotal": 300.0,
            "taxes": 48.0,
            "currency": "MXN",
            "status": "valid",
            "created_at": 1768400000,
            "stamp": {"stamp_at": 1768400005, "sello": "ABC123"},
        }
    ],
    "next": "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ==",
    "has_more": True,
    "total_results": 12,
}

LAST_ANSWER: Any = {
    "message": "Items retrieved successfully",
    "data": [
        {
            "uuid": "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "folio_number": 7,
            "series": "E",
            "invoice_type": "E",
            "total": 348.0,
            "subtotal": 300.0,
            "taxes": 48.0,
            "currency": "MXN",
            "status": "valid",
            "created_at": 1768400000,
            "stamp": {"stamp_at": 1768400005, "sello": "ABC123"},
        }
    ],
    "next": None,
    "has_more": False,
    "total_results": 12,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/egress",
    "query": [
        ("client_id", "client_0000000001"),
        ("created[gte]", "1767225600"),
        ("created[lte]", "1769903999"),
        ("limit", "50"),
        ("metadata.order_id", "ORD-7"),
        ("order_by", "timestamp"),
        ("sort", "asc"),
        ("status", "valid"),
        ("team", "team_acme"),
    ],
    "headers": {
        "accept": "application/json",
        "authorization": "Bearer test-key",
    },
}

ARGUMENTS: Any = {
    "limit": 50,
    "order_by": "timestamp",
    "sort": "asc",
    "created": {"gte": 1767225600, "lte": 1769903999},
    "metadata": {"order_id": "ORD-7"},
    "status": "valid",
    "client_id": "client_0000000001",
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
    page: gigstack.Page[models.Invoice] | gigstack.AsyncPage[models.Invoice], as_json: Callable[[Any], Any]
) -> None:
    assert page.has_more
    assert page.cursor == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ=="
    assert page.total == 12
    first = page.items[0]
    assert first.uuid == "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69"
    assert first.status == "valid"
    assert first.invoice_type == "E"
    assert first.client.id == "client_0000000001"
    assert first.client.name == "Cliente de Prueba"
    assert first.client.tax_id == "EKU9003173C9"
    assert first.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert first.series == "E"
    assert first.folio_number == 7
    assert first.currency == "MXN"
    assert first.subtotal == Decimal("300.0")
    assert first.taxes == Decimal("48.0")
    assert first.total == Decimal("348.0")
    assert first.stamp.sello == "ABC123"
    assert first.stamp.stamp_at == datetime(2026, 1, 14, 14, 13, 25, tzinfo=timezone.utc)
    assert as_json(page.items) == [
        {
            "uuid": "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "folio_number": 7,
            "series": "E",
            "invoice_type": "E",
            "total": 348.0,
            "subtotal": 300.0,
            "taxes": 48.0,
            "currency": "MXN",
            "status": "valid",
            "created_at": 1768400000,
            "stamp": {"stamp_at": 1768400005, "sello": "ABC123"},
        }
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.invoices.egress.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.invoices.egress.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "uuid": "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69",
                "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
                "folio_number": 7,
                "series": "E",
                "invoice_type": "E",
                "total": 348.0,
                "subtotal": 300.0,
                "taxes": 48.0,
                "currency": "MXN",
                "status": "valid",
                "created_at": 1768400000,
                "stamp": {"stamp_at": 1768400005, "sello": "ABC123"},
            }
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["next"] == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ=="


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.egress.list(**ARGUMENTS)

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

    page = await async_client.invoices.egress.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.invoices.egress.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "uuid": "5F2C3B1A-8D4E-4C6F-9A7B-1E2D3C4B5A69",
                "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
                "folio_number": 7,
                "series": "E",
                "invoice_type": "E",
                "total": 348.0,
                "subtotal": 300.0,
                "taxes": 48.0,
                "currency": "MXN",
                "status": "valid",
                "created_at": 1768400000,
                "stamp": {"stamp_at": 1768400005, "sello": "ABC123"},
            }
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["next"] == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ=="


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.egress.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
