# Generated from the API description. Do not edit: change the description and generate again.
"""payments.list: GET /payments."""

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

PATH = "/payments"

ANSWER: Any = {
    "message": "Payments retrieved successfully",
    "data": [
        {
            "id": "payment_0000000002",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "status": "succeeded",
            "total": 1160.0,
            "subtotal": 1000.0,
            "taxes": 160.0,
            "currency": "MXN",
            "payment_form": "03",
            "invoices": ["invoice_0000000001"],
            "created_at": 1768500000,
            "succeeded_at": 1768500600,
            "payment_processor": "stripe",
            "short_url": "https://pay.gigstack.io/p/example2",
        },
        {
            "id": "payment_0000000001",
            "client": {"id": "client_0000000002", "name": "Otro Cliente", "tax_id": "XAXX010101000"},
            "status": "requires_payment_method",
            "total": 580.0,
            "subtotal": 500.0,
            "taxes": 80.0,
            "currency": "MXN",
            "invoices": [],
            "created_at": 1768400000,
            "short_url": "https://pay.gigstack.io/p/example1",
        },
    ],
    "next": "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ==",
    "has_more": True,
    "total_results": 150,
}

LAST_ANSWER: Any = {
    "message": "Payments retrieved successfully",
    "data": [
        {
            "id": "payment_0000000002",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "status": "succeeded",
            "total": 1160.0,
            "subtotal": 1000.0,
            "taxes": 160.0,
            "currency": "MXN",
            "payment_form": "03",
            "invoices": ["invoice_0000000001"],
            "created_at": 1768500000,
            "succeeded_at": 1768500600,
            "payment_processor": "stripe",
            "short_url": "https://pay.gigstack.io/p/example2",
        },
        {
            "id": "payment_0000000001",
            "client": {"id": "client_0000000002", "name": "Otro Cliente", "tax_id": "XAXX010101000"},
            "status": "requires_payment_method",
            "total": 580.0,
            "subtotal": 500.0,
            "taxes": 80.0,
            "currency": "MXN",
            "invoices": [],
            "created_at": 1768400000,
            "short_url": "https://pay.gigstack.io/p/example1",
        },
    ],
    "next": None,
    "has_more": False,
    "total_results": 150,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/payments",
    "query": [
        ("client_id", "client_0000000001"),
        ("created[gte]", "1767225600"),
        ("created[lte]", "1769903999"),
        ("currency", "MXN"),
        ("email", "client@example.com"),
        ("limit", "50"),
        ("metadata.order_id", "ORD-7"),
        ("order_by", "timestamp"),
        ("sort", "asc"),
        ("status", "succeeded"),
        ("tax_id", "EKU9003173C9"),
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
    "status": "succeeded",
    "client_id": "client_0000000001",
    "email": "client@example.com",
    "tax_id": "EKU9003173C9",
    "currency": "MXN",
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
    page: gigstack.Page[models.Payment] | gigstack.AsyncPage[models.Payment], as_json: Callable[[Any], Any]
) -> None:
    assert page.has_more
    assert page.cursor == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ=="
    assert page.total == 150
    first = page.items[0]
    assert first.id == "payment_0000000002"
    assert first.status == "succeeded"
    assert first.client.id == "client_0000000001"
    assert first.client.name == "Cliente de Prueba"
    assert first.client.tax_id == "EKU9003173C9"
    assert first.currency == "MXN"
    assert first.subtotal == Decimal("1000.0")
    assert first.taxes == Decimal("160.0")
    assert first.total == Decimal("1160.0")
    assert first.payment_form == "03"
    assert first.payment_processor == "stripe"
    assert first.short_url == "https://pay.gigstack.io/p/example2"
    assert first.invoices[0] == "invoice_0000000001"
    assert first.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert first.succeeded_at == datetime(2026, 1, 15, 18, 10, 0, tzinfo=timezone.utc)
    assert as_json(page.items) == [
        {
            "id": "payment_0000000002",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "status": "succeeded",
            "total": 1160.0,
            "subtotal": 1000.0,
            "taxes": 160.0,
            "currency": "MXN",
            "payment_form": "03",
            "invoices": ["invoice_0000000001"],
            "created_at": 1768500000,
            "succeeded_at": 1768500600,
            "payment_processor": "stripe",
            "short_url": "https://pay.gigstack.io/p/example2",
        },
        {
            "id": "payment_0000000001",
            "client": {"id": "client_0000000002", "name": "Otro Cliente", "tax_id": "XAXX010101000"},
            "status": "requires_payment_method",
            "total": 580.0,
            "subtotal": 500.0,
            "taxes": 80.0,
            "currency": "MXN",
            "invoices": [],
            "created_at": 1768400000,
            "short_url": "https://pay.gigstack.io/p/example1",
        },
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.payments.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.payments.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "payment_0000000002",
                "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
                "status": "succeeded",
                "total": 1160.0,
                "subtotal": 1000.0,
                "taxes": 160.0,
                "currency": "MXN",
                "payment_form": "03",
                "invoices": ["invoice_0000000001"],
                "created_at": 1768500000,
                "succeeded_at": 1768500600,
                "payment_processor": "stripe",
                "short_url": "https://pay.gigstack.io/p/example2",
            },
            {
                "id": "payment_0000000001",
                "client": {"id": "client_0000000002", "name": "Otro Cliente", "tax_id": "XAXX010101000"},
                "status": "requires_payment_method",
                "total": 580.0,
                "subtotal": 500.0,
                "taxes": 80.0,
                "currency": "MXN",
                "invoices": [],
                "created_at": 1768400000,
                "short_url": "https://pay.gigstack.io/p/example1",
            },
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
        client.payments.list(**ARGUMENTS)

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

    page = await async_client.payments.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.payments.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "payment_0000000002",
                "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
                "status": "succeeded",
                "total": 1160.0,
                "subtotal": 1000.0,
                "taxes": 160.0,
                "currency": "MXN",
                "payment_form": "03",
                "invoices": ["invoice_0000000001"],
                "created_at": 1768500000,
                "succeeded_at": 1768500600,
                "payment_processor": "stripe",
                "short_url": "https://pay.gigstack.io/p/example2",
            },
            {
                "id": "payment_0000000001",
                "client": {"id": "client_0000000002", "name": "Otro Cliente", "tax_id": "XAXX010101000"},
                "status": "requires_payment_method",
                "total": 580.0,
                "subtotal": 500.0,
                "taxes": 80.0,
                "currency": "MXN",
                "invoices": [],
                "created_at": 1768400000,
                "short_url": "https://pay.gigstack.io/p/example1",
            },
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
        await async_client.payments.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
