# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.support_documents.upload: POST /invoices/{id}/support-documents."""

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
    "data": {
        "id": "doc_0000000001",
        "document_type": "contract",
        "name": "Service contract",
        "description": "Signed in January",
        "file_url": "https://storage.googleapis.com/example/contract.pdf",
        "file_name": "contract.pdf",
        "file_size": 245680,
        "mime_type": "application/pdf",
        "compliance_status": "pending_review",
        "compliance_notes": "Waiting for a review",
        "valid_from": 1767225600000,
        "valid_until": 1798761599000,
        "ai_extraction": {
            "extracted_at": 1768500000000,
            "extracted_by": "ai",
            "model": "example-model",
            "confidence": 0.95,
            "extracted_data": {"parties": "Two companies"},
            "warnings": ["No signature found"],
        },
        "audits": [
            {
                "context_type": "invoice",
                "context_id": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D",
                "audited_at": 1768500000000,
                "result": "valid",
                "summary": "The document supports the invoice",
                "details": {"amount": "The amounts match"},
            }
        ],
        "created_at": 1768500000000,
        "created_by": "user_0000000001",
        "updated_at": 1768500000000,
        "linked_entities": [
            {
                "entity_type": "invoice",
                "entity_id": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D",
                "linked_at": 1768500000000,
            }
        ],
    },
    "message": "Support document uploaded successfully",
    "timestamp": "2026-01-15T18:30:00.000Z",
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/6741A863-04BE-49FE-BB76-E1657AB6B7EA/support-documents",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "multipart/form-data",
        "authorization": "Bearer test-key",
    },
    "form": [
        ("documentType", "contract"),
        ("name", "Service contract"),
        ("description", "Signed in January"),
    ],
    "files": [
        ("file", "file.bin", b"content"),
    ],
}

ARGUMENTS: Any = {
    "file": ("file.bin", b"content"),
    "document_type": "contract",
    "team": "team_acme",
    "name": "Service contract",
    "description": "Signed in January",
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
    assert result.id == "doc_0000000001"
    assert result.document_type == "contract"
    assert result.name == "Service contract"
    assert result.description == "Signed in January"
    assert result.file_url == "https://storage.googleapis.com/example/contract.pdf"
    assert result.file_name == "contract.pdf"
    assert result.file_size == 245680
    assert result.mime_type == "application/pdf"
    assert result.compliance_status == "pending_review"
    assert result.compliance_notes == "Waiting for a review"
    assert result.valid_from == datetime(2026, 1, 1, 0, 0, 0, tzinfo=timezone.utc)
    assert result.valid_until == datetime(2026, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
    assert result.ai_extraction.extracted_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.ai_extraction.extracted_by == "ai"
    assert result.ai_extraction.model == "example-model"
    assert result.ai_extraction.warnings[0] == "No signature found"
    assert result.audits[0].context_type == "invoice"
    assert result.audits[0].context_id == "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D"
    assert result.audits[0].audited_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.audits[0].result == "valid"
    assert result.audits[0].summary == "The document supports the invoice"
    assert result.linked_entities[0].entity_type == "invoice"
    assert result.linked_entities[0].entity_id == "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D"
    assert result.linked_entities[0].linked_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.created_by == "user_0000000001"
    assert result.updated_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_upload(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.support_documents.upload("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_upload_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.support_documents.upload("6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS)

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

    result = await async_client.invoices.support_documents.upload(
        "6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS
    )

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_upload_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.support_documents.upload(
            "6741A863-04BE-49FE-BB76-E1657AB6B7EA", **ARGUMENTS
        )

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
