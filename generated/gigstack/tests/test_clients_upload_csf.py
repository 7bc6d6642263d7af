# Generated from the API description. Do not edit: change the description and generate again.
"""clients.upload_csf: POST /clients/csf."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/clients/csf"

ANSWER: Any = {"success": True, "data": {"id": "client_0000000001"}}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/clients/csf",
    "query": [("client_id", "client_0000000001"), ("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "multipart/form-data",
        "authorization": "Bearer test-key",
    },
    "form": [],
    "files": [
        ("file", "file.bin", b"content"),
    ],
}

ARGUMENTS: Any = {
    "file": ("file.bin", b"content"),
    "client_id": "client_0000000001",
    "team": "team_acme",
}

REFUSALS: Any = [
    (
        400,
        {"message": "Could not read the file", "error": "invalid_file_format"},
        gigstack.ValidationFailedError,
    ),
    (
        400,
        {"success": False, "error": {"code": "invalid_file_format", "message": "The file is not a PDF"}},
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


def check(result: models.Client, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "client_0000000001"
    assert as_json(result) == ANSWER["data"]


def test_upload_csf(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.clients.upload_csf(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_upload_csf_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.clients.upload_csf(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_upload_csf(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.clients.upload_csf(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_upload_csf_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.clients.upload_csf(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
