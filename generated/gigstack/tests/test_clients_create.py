# Generated from the API description. Do not edit: change the description and generate again.
"""clients.create: POST /clients."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/clients"

ANSWER: Any = {
    "message": "Client retrieved successfully",
    "data": {
        "id": "client_0000000001",
        "name": "Cliente de Prueba",
        "email": "client@example.com",
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "legal_name": "CLIENTE DE PRUEBA",
        "created_at": 1768400000,
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/clients",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "name": "Cliente de Prueba",
        "email": "client@example.com",
        "company": "Cliente de Prueba",
        "phone": "+5215500000000",
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "use": "G03",
        "tax_system": "601",
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "exterior": "10",
            "interior": "2B",
            "neighborhood": "Centro",
            "municipality": "Cuauhtémoc",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
        "bcc": ["copy@example.com"],
        "metadata": {"crm_id": "C-1"},
        "defaults": {
            "keep_full_legal_name": False,
            "issue_automatic_invoices": False,
            "issue_invoiceable_receipts": True,
        },
        "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "update": False},
        "document_type": "31",
        "organization_type": 1,
        "tribute_code": "01",
        "fiscal_responsibilities": ["R-99-PN"],
        "dv": "7",
        "municipality_code": "11001",
    },
}

ARGUMENTS: Any = {
    "name": "Cliente de Prueba",
    "email": "client@example.com",
    "company": "Cliente de Prueba",
    "phone": "+5215500000000",
    "legal_name": "CLIENTE DE PRUEBA",
    "tax_id": "EKU9003173C9",
    "use": "G03",
    "tax_system": "601",
    "address": {
        "country": "MEX",
        "street": "Calle Uno",
        "exterior": "10",
        "interior": "2B",
        "neighborhood": "Centro",
        "municipality": "Cuauhtémoc",
        "city": "Ciudad de México",
        "state": "CDMX",
        "zip": "06000",
    },
    "bcc": ["copy@example.com"],
    "metadata": {"crm_id": "C-1"},
    "defaults": {
        "keep_full_legal_name": False,
        "issue_automatic_invoices": False,
        "issue_invoiceable_receipts": True,
    },
    "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "update": False},
    "document_type": "31",
    "organization_type": 1,
    "tribute_code": "01",
    "fiscal_responsibilities": ["R-99-PN"],
    "dv": "7",
    "municipality_code": "11001",
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
    (
        409,
        {"message": "Client was not created", "error": "The search matches more than one client"},
        gigstack.ConflictError,
    ),
    (
        409,
        {
            "success": False,
            "error": {"code": "resource_conflict", "message": "The search matches more than one client"},
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


def check(result: models.Client, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "client_0000000001"
    assert result.name == "Cliente de Prueba"
    assert result.legal_name == "CLIENTE DE PRUEBA"
    assert result.tax_id == "EKU9003173C9"
    assert result.tax_system == "601"
    assert result.email == "client@example.com"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.clients.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.clients.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_create(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = await async_client.clients.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.clients.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
