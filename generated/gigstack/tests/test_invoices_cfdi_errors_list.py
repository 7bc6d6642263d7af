# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.cfdi_errors.list: GET /invoices/errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/errors"

ANSWER: Any = {
    "success": True,
    "data": [
        {
            "code": "CFDI140223",
            "description": "El RFC no es valido",
            "explanation": "The RFC of the receiver has the wrong form",
            "solution": "Count the characters of the RFC and correct it",
            "type": "receiver",
        }
    ],
    "total": 40,
    "page": 1,
    "limit": 20,
    "message": "CFDI errors retrieved successfully",
    "timestamp": "2026-01-15T18:30:00.000Z",
}

LAST_ANSWER: Any = {
    "success": True,
    "data": [
        {
            "code": "CFDI140223",
            "description": "El RFC no es valido",
            "explanation": "The RFC of the receiver has the wrong form",
            "solution": "Count the characters of the RFC and correct it",
            "type": "receiver",
        },
        {
            "code": "CFDI140223",
            "description": "El RFC no es valido",
            "explanation": "The RFC of the receiver has the wrong form",
            "solution": "Count the characters of the RFC and correct it",
            "type": "receiver",
        },
    ],
    "total": 40,
    "page": 1,
    "limit": 20,
    "message": "CFDI errors retrieved successfully",
    "timestamp": "2026-01-15T18:30:00.000Z",
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/errors",
    "query": [
        ("code", "CFDI140223"),
        ("limit", "20"),
        ("q", "RFC"),
        ("team", "team_acme"),
        ("type", "receiver"),
    ],
    "headers": {
        "accept": "application/json",
        "authorization": "Bearer test-key",
    },
}

ARGUMENTS: Any = {
    "code": "CFDI140223",
    "query": "RFC",
    "type": "receiver",
    "limit": 20,
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
    page: gigstack.Page[models.CfdiErrorInfo] | gigstack.AsyncPage[models.CfdiErrorInfo],
    as_json: Callable[[Any], Any],
) -> None:
    assert page.has_more
    assert page.cursor is None
    assert page.total == 40
    first = page.items[0]
    assert first.code == "CFDI140223"
    assert first.description == "El RFC no es valido"
    assert first.explanation == "The RFC of the receiver has the wrong form"
    assert first.solution == "Count the characters of the RFC and correct it"
    assert first.type == "receiver"
    assert as_json(page.items) == [
        {
            "code": "CFDI140223",
            "description": "El RFC no es valido",
            "explanation": "The RFC of the receiver has the wrong form",
            "solution": "Count the characters of the RFC and correct it",
            "type": "receiver",
        }
    ]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    page = client.invoices.cfdi_errors.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


def test_list_goes_on_over_all_pages(
    client: Gigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item for item in client.invoices.cfdi_errors.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "code": "CFDI140223",
                "description": "El RFC no es valido",
                "explanation": "The RFC of the receiver has the wrong form",
                "solution": "Count the characters of the RFC and correct it",
                "type": "receiver",
            }
        ]
        * 3
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["page"] == "2"


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.cfdi_errors.list(**ARGUMENTS)

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

    page = await async_client.invoices.cfdi_errors.list(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(page, as_json)


async def test_async_list_goes_on_over_all_pages(
    async_client: AsyncGigstack, api: respx.MockRouter, as_json: Callable[[Any], Any]
) -> None:
    route = api.route(method="GET", path=PATH)
    route.side_effect = [httpx.Response(200, json=ANSWER), httpx.Response(200, json=LAST_ANSWER)]

    items = [item async for item in async_client.invoices.cfdi_errors.list(**ARGUMENTS)]

    assert (
        as_json(items)
        == [
            {
                "code": "CFDI140223",
                "description": "El RFC no es valido",
                "explanation": "The RFC of the receiver has the wrong form",
                "solution": "Count the characters of the RFC and correct it",
                "type": "receiver",
            }
        ]
        * 3
    )
    assert route.call_count == 2
    assert route.calls.last.request.url.params["page"] == "2"


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.cfdi_errors.list(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
