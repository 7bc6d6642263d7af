# Generated from the API description. Do not edit: change the description and generate again.
"""receipts.stamp: POST /receipts/{id}/stamp."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/receipts/receipt_0000000001/stamp"

ANSWER: Any = {"message": "Receipt stamped successfully", "data": {"id": "receipt_0000000001"}}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/receipts/receipt_0000000001/stamp",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "stamp_to": "client",
        "date": 1768400000000,
        "fiscal_information": {
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "zip": "06000",
        },
    },
}

ARGUMENTS: Any = {
    "stamp_to": "client",
    "date": 1768400000000,
    "fiscal_information": {
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "zip": "06000",
    },
    "team": "team_acme",
}

REFUSALS: Any = [
    (
        400,
        {"message": "Cannot stamp receipt", "error": "The receipt is already stamped"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {"code": "business_rule_violation", "message": "The receipt is already stamped"},
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
        500,
        {"message": "Failed to stamp receipt", "error": "Stamping service unavailable"},
        gigstack.ServerError,
    ),
    (
        500,
        {
            "success": False,
            "error": {"code": "cfdi_service_error", "message": "Stamping service unavailable"},
        },
        gigstack.UpstreamError,
    ),
]


def check(result: models.ReceiptStampResult, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "receipt_0000000001"
    assert as_json(result) == ANSWER["data"]


def test_stamp(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.receipts.stamp("receipt_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_stamp_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.receipts.stamp("receipt_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_stamp(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.receipts.stamp("receipt_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_stamp_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.receipts.stamp("receipt_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
