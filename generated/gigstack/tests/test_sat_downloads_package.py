# Generated from the API description. Do not edit: change the description and generate again.
"""sat.downloads.package: GET /invoices/download/package/{package_id}."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack

PATH = "/invoices/download/package/pkg_abc123"

ANSWER: Any = {"success": True, "data": {"encoding": "base64", "content": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="}}

# A ZIP without files in it: one that is called a ZIP is checked.
CONTENT = b"PK\x05\x06" + bytes(18)

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/download/package/pkg_abc123",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/zip, application/json",
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


def test_package(
    client: Gigstack, api: respx.MockRouter, sent: Callable[[respx.Route], dict[str, Any]], tmp_path: Path
) -> None:
    route = api.route(method="GET", path=PATH).respond(
        200, content=CONTENT, headers={"content-type": "application/zip"}
    )

    download = client.sat.downloads.package("pkg_abc123", **ARGUMENTS)
    path = download.save(tmp_path / "saved")

    assert sent(route) == REQUEST
    assert Path(path).read_bytes() == CONTENT
    assert download.media_type == "application/zip"


def test_package_sent_as_base64(client: Gigstack, api: respx.MockRouter) -> None:
    api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    download = client.sat.downloads.package("pkg_abc123", **ARGUMENTS)

    assert download.read() == b64decode("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==")


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_package_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.sat.downloads.package("pkg_abc123", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_package(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    tmp_path: Path,
) -> None:
    route = api.route(method="GET", path=PATH).respond(
        200, content=CONTENT, headers={"content-type": "application/zip"}
    )

    download = await async_client.sat.downloads.package("pkg_abc123", **ARGUMENTS)
    path = await download.save(tmp_path / "saved")

    assert sent(route) == REQUEST
    assert Path(path).read_bytes() == CONTENT
    assert download.media_type == "application/zip"


async def test_async_package_sent_as_base64(async_client: AsyncGigstack, api: respx.MockRouter) -> None:
    api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    download = await async_client.sat.downloads.package("pkg_abc123", **ARGUMENTS)

    assert await download.read() == b64decode("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==")


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_package_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.sat.downloads.package("pkg_abc123", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
