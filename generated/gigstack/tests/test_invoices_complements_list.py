# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.complements.list: GET /invoices/payment."""

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

PATH = "/invoices/payment"

ANSWER: Any = {
    "message": "Invoices retrieved successfully",
    "data": [
        {
            "uuid": "D1E2F3A4-B5C6-4D7E-8F90-A1B2C3D4E5F6",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "invoice_type": "P",
            "total": 0,
            "currency": "XXX",
            "status": "valid",
            "created_at": 1768400000,
        }
    ],
    "next": "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwfQ==",
    "has_more": True,
    "total_results": 12,
}

LAST_ANSWER: Any = {
    "message": "Invoices retrieved successfully",
    "data": [
        {
            "uuid": "D1E2F3A4-B5C6-4D7E-8F90-A1B2C3D4E5F6",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "invoice_type": "P",
            "total": 0,
            "currency": "XXX",
            "status": "valid",
            "created_at": 1768400000,
        }
    ],
    "next": None,
    "has_more": False,
    "total_results": 12,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/payment",
    "query": [
        ("client_id", "client_0000000001"),
        ("created[gte]", "1767225600"),
        ("created[lte]", "1769903999"),
        ("invoice_id", "6741A863-04BE-49FE-BB76-E1657AB6B7EA"),
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
    "invoice_id": "6741A863-04BE-49FE-BB76-E1657AB6B7EA",
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
    assert first.uuid == "D1E2F3A4-B5C6-4D7E-8F90-A1B2C3D4E5F6"
    assert first.status == "valid"
    assert first.invoice_type == "P"
    assert first.client.id == "client_0000000001"
    assert first.client.name == "Cliente de Prueba"
    assert first.client.tax_id == "EKU9003173C9"
    assert first.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert first.currency == "XXX"
    assert first.total == Decimal("0")
    assert as_json(page.items) == [
        {
            "uuid": "D1E2F3A4-B5C6-4D7E-8F90-A1B2C3D4E5F6",
            "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
            "invoice_type": "P",
            "total": 0,
            "currency": "XXX",
            "status": "valid",
            "created_at": 1768400000,
        }
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.invoices.complements.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.invoices.complements.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "uuid": "D1E2F3A4-B5C6-4D7E-8F90-A1B2C3D4E5F6",
                "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
                "invoice_type": "P",
                "total": 0,
                "currency": "XXX",
                "status": "valid",
                "created_at": 1768400000,
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
        client.invoices.complements.list(**ARGUMENTS)

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

    page = await async_client.invoices.complements.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.invoices.complements.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "uuid": "D1E2F3A4-B5C6-4D7E-8F90-A1B2C3D4E5F6",
                "client": {"id": "client_0000000001", "name": "Cliente de Prueba", "tax_id": "EKU9003173C9"},
                "invoice_type": "P",
                "total": 0,
                "currency": "XXX",
                "status": "valid",
                "created_at": 1768400000,
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
        await async_client.invoices.complements.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
