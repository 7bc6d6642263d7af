# Generated from the API description. Do not edit: change the description and generate again.
"""teams.sign_manifest: POST /teams/{id}/manifest/sign."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/teams/team_0000000001/manifest/sign"

ANSWER: Any = {"message": "Manifest signed", "data": {}}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/teams/team_0000000001/manifest/sign",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {"cert": "Y29udGVudA==", "key": "Y29udGVudA==", "password": "not-a-real-password"},
}

ARGUMENTS: Any = {
    "cert": ("file.bin", b"content"),
    "key": ("file.bin", b"content"),
    "password": "not-a-real-password",
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


def check(result: models.TeamManifestResponse, as_json: Callable[[Any], Any]) -> None:
    assert result.message == "Manifest signed"
    assert as_json(result) == ANSWER


def test_sign_manifest(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.teams.sign_manifest("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_sign_manifest_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.teams.sign_manifest("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_sign_manifest(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.teams.sign_manifest("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_sign_manifest_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.teams.sign_manifest("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
