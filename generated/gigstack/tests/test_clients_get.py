# Generated from the API description. Do not edit: change the description and generate again.
"""clients.get: GET /clients/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/clients/client_0000000001"

ANSWER: Any = {
    "message": "Client retrieved successfully",
    "data": {
        "id": "client_0000000001",
        "name": "Cliente de Prueba",
        "company": "Cliente de Prueba",
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "use": "G03",
        "email": "client@example.com",
        "phone": "+5215500000000",
        "bcc": ["copy@example.com"],
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
        "is_valid": True,
        "efos": {"is_valid": True},
        "fiscal_validation": {"status": "example_status", "message": "Example message"},
        "sat_status": {
            "is_risky": False,
            "efos": {"is_valid": True},
            "hits": [
                {
                    "list": "example_list",
                    "label": "Example list",
                    "source": "SAT",
                    "is_risky": False,
                    "detail": {"year": 2026},
                }
            ],
            "checked_at": 1768500000000,
        },
        "defaults": {
            "keep_full_legal_name": False,
            "issue_automatic_invoices": False,
            "issue_invoiceable_receipts": True,
        },
        "metadata": {"crm_id": "C-1"},
        "livemode": False,
        "owner": "user_0000000001",
        "team": "team_0000000001",
        "from": "api",
        "created_at": 1768400000,
        "document_type": None,
        "organization_type": None,
        "tribute_code": None,
        "fiscal_responsibilities": None,
        "dv": None,
        "municipality_code": None,
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/clients/client_0000000001",
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


def check(result: models.Client, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "client_0000000001"
    assert result.name == "Cliente de Prueba"
    assert result.company == "Cliente de Prueba"
    assert result.legal_name == "CLIENTE DE PRUEBA"
    assert result.tax_id == "EKU9003173C9"
    assert result.tax_system == "601"
    assert result.use == "G03"
    assert result.email == "client@example.com"
    assert result.phone == "+5215500000000"
    assert result.bcc[0] == "copy@example.com"
    assert result.address.country == "MEX"
    assert result.address.street == "Calle Uno"
    assert result.address.exterior == "10"
    assert result.address.interior == "2B"
    assert result.address.neighborhood == "Centro"
    assert result.address.municipality == "Cuauhtémoc"
    assert result.address.city == "Ciudad de México"
    assert result.address.state == "CDMX"
    assert result.address.zip == "06000"
    assert result.is_valid is True
    assert result.efos.is_valid is True
    assert result.fiscal_validation.status == "example_status"
    assert result.fiscal_validation.message == "Example message"
    assert result.sat_status.is_risky is False
    assert result.sat_status.efos.is_valid is True
    assert result.sat_status.hits[0].list_ == "example_list"
    assert result.sat_status.hits[0].label == "Example list"
    assert result.sat_status.hits[0].source == "SAT"
    assert result.sat_status.hits[0].is_risky is False
    assert result.sat_status.checked_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.defaults.keep_full_legal_name is False
    assert result.defaults.issue_automatic_invoices is False
    assert result.defaults.issue_invoiceable_receipts is True
    assert result.livemode is False
    assert result.owner == "user_0000000001"
    assert result.team == "team_0000000001"
    assert result.from_ == "api"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.document_type is None
    assert result.organization_type is None
    assert result.tribute_code is None
    assert result.fiscal_responsibilities is None
    assert result.dv is None
    assert result.municipality_code is None
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.clients.get("client_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.clients.get("client_0000000001", **ARGUMENTS)

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

    result = await async_client.clients.get("client_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.clients.get("client_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
