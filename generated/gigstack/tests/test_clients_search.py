# Generated from the API description. Do not edit: change the description and generate again.
"""clients.search: GET /clients/search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/clients/search"

ANSWER: Any = {
    "success": True,
    "data": [
        {
            "id": "client_0000000001",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "email": "client@example.com",
        }
    ],
    "found": 20,
    "page": 1,
    "per_page": 10,
    "has_more": True,
}

LAST_ANSWER: Any = {
    "success": True,
    "data": [
        {
            "id": "client_0000000001",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "email": "client@example.com",
        },
        {
            "id": "client_0000000001",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "email": "client@example.com",
        },
    ],
    "found": 20,
    "page": 1,
    "per_page": 10,
    "has_more": False,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/clients/search",
    "query": [("limit", "50"), ("q", "prueba"), ("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "authorization": "Bearer test-key",
    },
}

ARGUMENTS: Any = {
    "query": "prueba",
    "limit": 50,
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


def check(
    page: gigstack.Page[models.Client] | gigstack.AsyncPage[models.Client], as_json: Callable[[Any], Any]
) -> None:
    assert page.has_more
    assert page.cursor is None
    assert page.total == 20
    first = page.items[0]
    assert first.id == "client_0000000001"
    assert first.legal_name == "CLIENTE DE PRUEBA"
    assert first.tax_id == "EKU9003173C9"
    assert first.email == "client@example.com"
    assert as_json(page.items) == [
        {
            "id": "client_0000000001",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "email": "client@example.com",
        }
    ]


def test_search(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.clients.search(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_search_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.clients.search(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "client_0000000001",
                "legal_name": "CLIENTE DE PRUEBA",
                "tax_id": "EKU9003173C9",
                "email": "client@example.com",
            }
        ]
        * 3
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["page"] == "2"


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_search_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.clients.search(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_search(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = await async_client.clients.search(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_search_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.clients.search(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "client_0000000001",
                "legal_name": "CLIENTE DE PRUEBA",
                "tax_id": "EKU9003173C9",
                "email": "client@example.com",
            }
        ]
        * 3
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["page"] == "2"


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_search_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.clients.search(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
