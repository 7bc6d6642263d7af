# Generated from the API description. Do not edit: change the description and generate again.
"""retentions.list: GET /retentions."""

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

PATH = "/retentions"

ANSWER: Any = {
    "message": "Retentions retrieved successfully",
    "data": [
        {
            "id": "ret_0000000002",
            "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
            "status": "valid",
            "document_type": "retenciones",
            "retention_key": "14",
            "folio_number": "2",
            "series": "RET",
            "receiver": {
                "legal_name": "PERSONA DE PRUEBA",
                "tax_id": "XAXX010101000",
                "nationality": "Nacional",
            },
            "period": {"start": 1, "end": 12, "year": 2025},
            "totals": {
                "total_operation": 100000.0,
                "total_taxable": 100000.0,
                "total_exempt": 0,
                "total_retained": 10000.0,
                "tax_retained": [{"tax": "ISR", "base": 100000.0, "amount": 10000.0, "payment_type": "03"}],
            },
            "stamp": {"uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D", "stamped_at": "2026-01-14T10:30:00Z"},
            "livemode": False,
            "created_at": 1768400000000,
        }
    ],
    "next": "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwMDAwfQ==",
    "has_more": True,
    "total_results": 12,
}

LAST_ANSWER: Any = {
    "message": "Retentions retrieved successfully",
    "data": [
        {
            "id": "ret_0000000002",
            "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
            "status": "valid",
            "document_type": "retenciones",
            "retention_key": "14",
            "folio_number": "2",
            "series": "RET",
            "receiver": {
                "legal_name": "PERSONA DE PRUEBA",
                "tax_id": "XAXX010101000",
                "nationality": "Nacional",
            },
            "period": {"start": 1, "end": 12, "year": 2025},
            "totals": {
                "total_operation": 100000.0,
                "total_taxable": 100000.0,
                "total_exempt": 0,
                "total_retained": 10000.0,
                "tax_retained": [{"tax": "ISR", "base": 100000.0, "amount": 10000.0, "payment_type": "03"}],
            },
            "stamp": {"uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D", "stamped_at": "2026-01-14T10:30:00Z"},
            "livemode": False,
            "created_at": 1768400000000,
        }
    ],
    "next": None,
    "has_more": False,
    "total_results": 12,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/retentions",
    "query": [
        ("client_id", "client_0000000001"),
        ("created_gte", "1767225600000"),
        ("created_lte", "1769903999000"),
        ("limit", "50"),
        ("order_by", "created_at"),
        ("retention_key", "26"),
        ("sort", "desc"),
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
    "order_by": "created_at",
    "sort": "desc",
    "created_gte": 1767225600000,
    "created_lte": 1769903999000,
    "status": "valid",
    "retention_key": "26",
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
    page: gigstack.Page[models.Retention] | gigstack.AsyncPage[models.Retention],
    as_json: Callable[[Any], Any],
) -> None:
    assert page.has_more
    assert page.cursor == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwMDAwfQ=="
    assert page.total == 12
    first = page.items[0]
    assert first.id == "ret_0000000002"
    assert first.uuid == "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D"
    assert first.status == "valid"
    assert first.document_type == "retenciones"
    assert first.retention_key == "14"
    assert first.folio_number == "2"
    assert first.series == "RET"
    assert first.receiver.legal_name == "PERSONA DE PRUEBA"
    assert first.receiver.tax_id == "XAXX010101000"
    assert first.receiver.nationality == "Nacional"
    assert first.period.start == 1
    assert first.period.end == 12
    assert first.period.year == 2025
    assert first.totals.total_operation == Decimal("100000.0")
    assert first.totals.total_taxable == Decimal("100000.0")
    assert first.totals.total_exempt == Decimal("0")
    assert first.totals.total_retained == Decimal("10000.0")
    assert first.totals.tax_retained[0].tax == "ISR"
    assert first.totals.tax_retained[0].base == Decimal("100000.0")
    assert first.totals.tax_retained[0].amount == Decimal("10000.0")
    assert first.totals.tax_retained[0].payment_type == "03"
    assert first.stamp.uuid == "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D"
    assert first.stamp.stamped_at == "2026-01-14T10:30:00Z"
    assert first.livemode is False
    assert first.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert as_json(page.items) == [
        {
            "id": "ret_0000000002",
            "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
            "status": "valid",
            "document_type": "retenciones",
            "retention_key": "14",
            "folio_number": "2",
            "series": "RET",
            "receiver": {
                "legal_name": "PERSONA DE PRUEBA",
                "tax_id": "XAXX010101000",
                "nationality": "Nacional",
            },
            "period": {"start": 1, "end": 12, "year": 2025},
            "totals": {
                "total_operation": 100000.0,
                "total_taxable": 100000.0,
                "total_exempt": 0,
                "total_retained": 10000.0,
                "tax_retained": [{"tax": "ISR", "base": 100000.0, "amount": 10000.0, "payment_type": "03"}],
            },
            "stamp": {"uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D", "stamped_at": "2026-01-14T10:30:00Z"},
            "livemode": False,
            "created_at": 1768400000000,
        }
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.retentions.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.retentions.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "ret_0000000002",
                "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
                "status": "valid",
                "document_type": "retenciones",
                "retention_key": "14",
                "folio_number": "2",
                "series": "RET",
                "receiver": {
                    "legal_name": "PERSONA DE PRUEBA",
                    "tax_id": "XAXX010101000",
                    "nationality": "Nacional",
                },
                "period": {"start": 1, "end": 12, "year": 2025},
                "totals": {
                    "total_operation": 100000.0,
                    "total_taxable": 100000.0,
                    "total_exempt": 0,
                    "total_retained": 10000.0,
                    "tax_retained": [
                        {"tax": "ISR", "base": 100000.0, "amount": 10000.0, "payment_type": "03"}
                    ],
                },
                "stamp": {
                    "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
                    "stamped_at": "2026-01-14T10:30:00Z",
                },
                "livemode": False,
                "created_at": 1768400000000,
            }
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["next"] == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwMDAwfQ=="


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.retentions.list(**ARGUMENTS)

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

    page = await async_client.retentions.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.retentions.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "ret_0000000002",
                "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
                "status": "valid",
                "document_type": "retenciones",
                "retention_key": "14",
                "folio_number": "2",
                "series": "RET",
                "receiver": {
                    "legal_name": "PERSONA DE PRUEBA",
                    "tax_id": "XAXX010101000",
                    "nationality": "Nacional",
                },
                "period": {"start": 1, "end": 12, "year": 2025},
                "totals": {
                    "total_operation": 100000.0,
                    "total_taxable": 100000.0,
                    "total_exempt": 0,
                    "total_retained": 10000.0,
                    "tax_retained": [
                        {"tax": "ISR", "base": 100000.0, "amount": 10000.0, "payment_type": "03"}
                    ],
                },
                "stamp": {
                    "uuid": "3D5F7A9B-1C2E-4D6F-8A0B-2C4E6F8A0B1D",
                    "stamped_at": "2026-01-14T10:30:00Z",
                },
                "livemode": False,
                "created_at": 1768400000000,
            }
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["next"] == "eyJjcmVhdGVkX2F0IjoxNzY4NDAwMDAwMDAwfQ=="


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.retentions.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
