# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.sat.retry_xml: POST /invoices/sat/{uuid}/retry-xml."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/sat/6741A863-04BE-49FE-BB76-E1657AB6B7EA/retry-xml"

ANSWER: Any = {"success": True, "message": "XML downloaded", "data": {"credit_charged": True}}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/sat/6741A863-04BE-49FE-BB76-E1657AB6B7EA/retry-xml",
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
        422,
        {
            "success": False,
            "error": "UUID not found in the provider's mirror",
            "message": "Could not download the XML",
        },
        gigstack.ValidationFailedError,
    ),
    (
        422,
        {"success": False, "error": {"code": "external_service_error", "message": "RFC mismatch"}},
        gigstack.UpstreamError,
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
    (
        502,
        {"success": False, "error": "external_service_error", "message": "Bad gateway"},
        gigstack.UpstreamError,
    ),
    (
        502,
        {
            "success": False,
            "error": {"code": "external_service_error", "message": "The provider did not answer"},
        },
        gigstack.UpstreamError,
    ),
]


def check(result: models.SatRetryXml, as_json: Callable[[Any], Any]) -> None:
    assert result.credit_charged is True
    assert as_json(result) == ANSWER["data"]


def test_retry_xml(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.sat.retry_xml("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_retry_xml_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.sat.retry_xml("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_retry_xml(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.invoices.sat.retry_xml("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_retry_xml_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.sat.retry_xml("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
