# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.sat.pdf: POST /invoices/sat/{uuid}/pdf."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack

PATH = "/invoices/sat/6741A863-04BE-49FE-BB76-E1657AB6B7EA/pdf"

ANSWER: Any = {"success": True, "pdf": "JVBERi0xLjcKJSVFT0YK"}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/sat/6741A863-04BE-49FE-BB76-E1657AB6B7EA/pdf",
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
        400,
        {"success": False, "error": "XML not available", "message": "XML not available"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {"code": "operation_not_allowed", "message": "The XML has not been downloaded"},
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


def test_pdf(client: Gigstack, api: respx.MockRouter, sent: Callable[[respx.Route], dict[str, Any]]) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    download = client.invoices.sat.pdf("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    assert download.read() == b64decode("JVBERi0xLjcKJSVFT0YK")


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_pdf_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.sat.pdf("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_pdf(
    async_client: AsyncGigstack, api: respx.MockRouter, sent: Callable[[respx.Route], dict[str, Any]]
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    download = await async_client.invoices.sat.pdf("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    assert await download.read() == b64decode("JVBERi0xLjcKJSVFT0YK")


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_pdf_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.sat.pdf("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
