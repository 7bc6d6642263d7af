# Generated from the API description. Do not edit: change the description and generate again.
"""retentions.get: GET /retentions/{id}."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/retentions/7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A"

ANSWER: Any = {
    "message": "Retention retrieved successfully",
    "data": {
        "id": "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A",
        "uuid": "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A",
        "status": "valid",
        "document_type": "retenciones",
        "retention_key": "26",
        "folio_number": "1",
        "series": "RET",
        "livemode": False,
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/retentions/7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A",
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


def check(result: models.Retention, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A"
    assert result.uuid == "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A"
    assert result.status == "valid"
    assert result.document_type == "retenciones"
    assert result.retention_key == "26"
    assert result.folio_number == "1"
    assert result.series == "RET"
    assert result.livemode is False
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.retentions.get("7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.retentions.get("7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_get(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = await async_client.retentions.get("7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.retentions.get("7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
