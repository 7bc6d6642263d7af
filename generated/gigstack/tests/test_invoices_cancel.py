# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.cancel: DELETE /invoices/{id}."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/6741A863-04BE-49FE-BB76-E1657AB6B7EA"

ANSWER: Any = {"message": "Cancellation requested.", "data": {}}

REQUEST = {
    "method": "DELETE",
    "url": "https://api.gigstack.io/v2/invoices/6741A863-04BE-49FE-BB76-E1657AB6B7EA",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {"motive": "01", "substitution_uuid": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D"},
}

ARGUMENTS: Any = {
    "motive": "01",
    "substitution_uuid": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D",
    "team": "team_acme",
}

REFUSALS: Any = [
    (
        400,
        {"message": "Cannot cancel invoice", "error": "Invoice has dependent payment complements"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {"code": "resource_conflict", "message": "Invoice has dependent payment complements"},
        },
        gigstack.ConflictError,
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
        {"message": "Cannot cancel invoice", "error": "Invoice has dependent payment complements"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {"code": "resource_conflict", "message": "Invoice has dependent payment complements"},
        },
        gigstack.ConflictError,
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


def check(result: models.InvoiceCancelResponse, as_json: Callable[[Any], Any]) -> None:
    assert result.message == "Cancellation requested."
    assert as_json(result) == ANSWER


def test_cancel(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="DELETE", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.cancel("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_cancel_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="DELETE", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.cancel("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_cancel(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="DELETE", path=PATH).respond(200, json=ANSWER)

    result = await async_client.invoices.cancel("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_cancel_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="DELETE", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.cancel("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
