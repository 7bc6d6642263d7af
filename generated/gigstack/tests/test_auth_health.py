# Generated from the API description. Do not edit: change the description and generate again.
"""auth.health: GET /auth/health."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack

PATH = "/auth/health"

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/auth/health",
    "query": [],
    "headers": {
        "accept": "application/json",
    },
}

REFUSALS: Any = [
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


def test_health(
    client: Gigstack, api: respx.MockRouter, sent: Callable[[respx.Route], dict[str, Any]]
) -> None:
    route = api.route(method="GET", path=PATH).respond(200)

    client.auth.health()

    assert sent(route) == REQUEST


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_health_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.auth.health()

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_health(
    async_client: AsyncGigstack, api: respx.MockRouter, sent: Callable[[respx.Route], dict[str, Any]]
) -> None:
    route = api.route(method="GET", path=PATH).respond(200)

    await async_client.auth.health()

    assert sent(route) == REQUEST


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_health_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.auth.health()

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
