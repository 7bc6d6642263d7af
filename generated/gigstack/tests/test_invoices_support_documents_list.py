# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.support_documents.list: GET /invoices/{id}/support-documents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/6741A863-04BE-49FE-BB76-E1657AB6B7EA/support-documents"

ANSWER: Any = {
    "success": True,
    "data": [
        {
            "id": "doc_0000000001",
            "document_type": "contract",
            "name": "Service contract",
            "file_url": "https://storage.googleapis.com/example/contract.pdf",
            "compliance_status": "pending_review",
            "created_at": 1768500000000,
        }
    ],
    "message": "Support documents retrieved successfully",
    "timestamp": "2026-01-15T18:30:00.000Z",
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/invoices/6741A863-04BE-49FE-BB76-E1657AB6B7EA/support-documents",
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


def check(result: list[models.SupportDocument], as_json: Callable[[Any], Any]) -> None:
    assert result[0].id == "doc_0000000001"
    assert result[0].document_type == "contract"
    assert result[0].name == "Service contract"
    assert result[0].file_url == "https://storage.googleapis.com/example/contract.pdf"
    assert result[0].compliance_status == "pending_review"
    assert result[0].created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_list(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.support_documents.list("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_list_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.support_documents.list("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

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

    result = await async_client.invoices.support_documents.list(
        "6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS
    )

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_list_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.support_documents.list(
            "6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS
        )

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
