# Generated from the API description. Do not edit: change the description and generate again.
"""users.list: GET /users."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import httpx
import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/users"

ANSWER: Any = {
    "message": "Users retrieved successfully",
    "data": [
        {
            "id": "user_0000000001",
            "email": "ana@example.com",
            "name": "Ana Prueba",
            "role": "admin",
            "created_at": 1768400000,
        },
        {
            "id": "user_0000000002",
            "email": "leo@example.com",
            "name": "Leo Prueba",
            "role": "member",
            "created_at": 1768300000,
        },
    ],
    "next": "eyJjcmVhdGVkX2F0IjoxNzY4MzAwMDAwfQ==",
    "has_more": True,
    "total_results": 5,
}

LAST_ANSWER: Any = {
    "message": "Users retrieved successfully",
    "data": [
        {
            "id": "user_0000000001",
            "email": "ana@example.com",
            "name": "Ana Prueba",
            "role": "admin",
            "created_at": 1768400000,
        },
        {
            "id": "user_0000000002",
            "email": "leo@example.com",
            "name": "Leo Prueba",
            "role": "member",
            "created_at": 1768300000,
        },
    ],
    "next": None,
    "has_more": False,
    "total_results": 5,
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/users",
    "query": [
        ("created[gte]", "1767225600"),
        ("created[lte]", "1769903999"),
        ("limit", "50"),
        ("order_by", "timestamp"),
        ("sort", "asc"),
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
    page: gigstack.Page[models.User] | gigstack.AsyncPage[models.User], as_json: Callable[[Any], Any]
) -> None:
    assert page.has_more
    assert page.cursor == "eyJjcmVhdGVkX2F0IjoxNzY4MzAwMDAwfQ=="
    assert page.total == 5
    first = page.items[0]
    assert first.id == "user_0000000001"
    assert first.email == "ana@example.com"
    assert first.name == "Ana Prueba"
    assert first.role == "admin"
    assert first.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert as_json(page.items) == [
        {
            "id": "user_0000000001",
            "email": "ana@example.com",
            "name": "Ana Prueba",
            "role": "admin",
            "created_at": 1768400000,
        },
        {
            "id": "user_0000000002",
            "email": "leo@example.com",
            "name": "Leo Prueba",
            "role": "member",
            "created_at": 1768300000,
        },
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.users.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.users.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "user_0000000001",
                "email": "ana@example.com",
                "name": "Ana Prueba",
                "role": "admin",
                "created_at": 1768400000,
            },
            {
                "id": "user_0000000002",
                "email": "leo@example.com",
                "name": "Leo Prueba",
                "role": "member",
                "created_at": 1768300000,
            },
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["next"] == "eyJjcmVhdGVkX2F0IjoxNzY4MzAwMDAwfQ=="


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.users.list(**ARGUMENTS)

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

    page = await async_client.users.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.users.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "id": "user_0000000001",
                "email": "ana@example.com",
                "name": "Ana Prueba",
                "role": "admin",
                "created_at": 1768400000,
            },
            {
                "id": "user_0000000002",
                "email": "leo@example.com",
                "name": "Leo Prueba",
                "role": "member",
                "created_at": 1768300000,
            },
        ]
        * 2
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["next"] == "eyJjcmVhdGVkX2F0IjoxNzY4MzAwMDAwfQ=="


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.users.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
