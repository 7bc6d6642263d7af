# Generated from the API description. Do not edit: change the description and generate again.
"""payments.support_documents.upload: POST /payments/{id}/support-documents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/payments/payment_0000000001/support-documents"

ANSWER: Any = {
    "success": True,
    "data": {
        "id": "doc_0001",
        "document_type": "contract",
        "name": "Service contract",
        "description": "Agreement 2026",
        "file_url": "https://storage.googleapis.com/example/contract.pdf",
        "file_name": "contract.pdf",
        "file_size": 245680,
        "mime_type": "application/pdf",
        "compliance_status": "pending_review",
        "compliance_notes": "Waiting for review",
        "valid_from": 1767225600000,
        "valid_until": 1798761599000,
        "ai_extraction": {
            "extracted_at": 1768500060000,
            "extracted_by": "ai",
            "model": "example-model",
            "confidence": 0.95,
            "extracted_data": {"contract_number": "C-1"},
            "warnings": ["The last page is hard to read"],
        },
        "audits": [
            {
                "context_type": "invoice",
                "context_id": "invoice_0000000001",
                "audited_at": 1768500120000,
                "result": "valid",
                "summary": "The amounts agree",
                "details": {"amount": "1160.00"},
            }
        ],
        "linked_entities": [
            {"entity_type": "payment", "entity_id": "payment_0000000001", "linked_at": 1768500000000}
        ],
        "created_at": 1768500000000,
        "created_by": "user_0000000001",
        "updated_at": 1768500120000,
    },
    "message": "Support document uploaded successfully",
    "timestamp": "2026-01-15T18:00:00.000Z",
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/payments/payment_0000000001/support-documents",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "multipart/form-data",
        "authorization": "Bearer test-key",
    },
    "form": [("documentType", "contract"), ("name", "Service contract"), ("description", "Agreement 2026")],
    "files": [
        ("file", "file.bin", b"content"),
    ],
}

ARGUMENTS: Any = {
    "file": ("file.bin", b"content"),
    "document_type": "contract",
    "team": "team_acme",
    "name": "Service contract",
    "description": "Agreement 2026",
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


def check(result: models.SupportDocument, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "doc_0001"
    assert result.document_type == "contract"
    assert result.name == "Service contract"
    assert result.description == "Agreement 2026"
    assert result.file_url == "https://storage.googleapis.com/example/contract.pdf"
    assert result.file_name == "contract.pdf"
    assert result.file_size == 245680
    assert result.mime_type == "application/pdf"
    assert result.compliance_status == "pending_review"
    assert result.compliance_notes == "Waiting for review"
    assert result.valid_from == datetime(2026, 1, 1, 0, 0, 0, tzinfo=timezone.utc)
    assert result.valid_until == datetime(2026, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
    assert result.ai_extraction.extracted_at == datetime(2026, 1, 15, 18, 1, 0, tzinfo=timezone.utc)
    assert result.ai_extraction.extracted_by == "ai"
    assert result.ai_extraction.model == "example-model"
    assert result.ai_extraction.warnings[0] == "The last page is hard to read"
    assert result.audits[0].context_type == "invoice"
    assert result.audits[0].context_id == "invoice_0000000001"
    assert result.audits[0].audited_at == datetime(2026, 1, 15, 18, 2, 0, tzinfo=timezone.utc)
    assert result.audits[0].result == "valid"
    assert result.audits[0].summary == "The amounts agree"
    assert result.linked_entities[0].entity_type == "payment"
    assert result.linked_entities[0].entity_id == "payment_0000000001"
    assert result.linked_entities[0].linked_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.created_by == "user_0000000001"
    assert result.updated_at == datetime(2026, 1, 15, 18, 2, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_upload(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.payments.support_documents.upload("payment_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_upload_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.payments.support_documents.upload("payment_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_upload(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.payments.support_documents.upload("payment_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_upload_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.payments.support_documents.upload("payment_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
