# Generated from the API description. Do not edit: change the description and generate again.
"""retentions.create: POST /retentions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/retentions"

ANSWER: Any = {
    "message": "Retention created successfully",
    "data": {
        "id": "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A",
        "uuid": "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A",
        "status": "valid",
        "document_type": "retenciones",
        "retention_key": "26",
        "folio_number": "1",
        "series": "RET",
        "issuer": {"legal_name": "EMISOR DE PRUEBA", "tax_id": "EKU9003173C9", "tax_system": "601"},
        "receiver": {"legal_name": "PERSONA DE PRUEBA", "tax_id": "XAXX010101000", "nationality": "Nacional"},
        "period": {"start": 1, "end": 1, "year": 2026},
        "totals": {
            "total_operation": 10000.0,
            "total_taxable": 10000.0,
            "total_exempt": 0,
            "total_retained": 1050.0,
            "tax_retained": [
                {"tax": "001", "base": 10000.0, "amount": 250.0, "payment_type": "03"},
                {"tax": "002", "base": 1600.0, "amount": 800.0, "payment_type": "01"},
            ],
        },
        "stamp": {
            "uuid": "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A",
            "stamped_at": "2026-01-15T10:30:45",
            "provider": "prodigia",
        },
        "verification_url": "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx",
        "livemode": False,
        "created_at": 1768494645000,
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/retentions",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "retention_key": "26",
        "client": {"id": "client_0000000001"},
        "period_start": 1,
        "period_end": 1,
        "period_year": 2026,
        "total_operation": 10000.0,
        "taxes": [
            {"tax": "ISR", "base": 10000.0, "amount": 250.0, "payment_type": "03"},
            {"tax": "IVA", "base": 1600.0, "amount": 800.0, "payment_type": "01"},
        ],
        "total_exempt": 0,
        "platform_services": {
            "periodicity": "04",
            "services": [
                {
                    "payment_form": "02",
                    "service_type": "01",
                    "service_date": "2026-01-10",
                    "price_without_tax": 5000.0,
                    "tax_rate": 0.16,
                    "commission": 1250.0,
                },
                {
                    "payment_form": "02",
                    "service_type": "01",
                    "service_date": "2026-01-20",
                    "price_without_tax": 5000.0,
                    "tax_rate": 0.16,
                    "commission": 1250.0,
                },
            ],
        },
    },
}

ARGUMENTS: Any = {
    "retention_key": "26",
    "client": {"id": "client_0000000001"},
    "period_start": 1,
    "period_end": 1,
    "period_year": 2026,
    "total_operation": 10000.0,
    "taxes": [
        {"tax": "ISR", "base": 10000.0, "amount": 250.0, "payment_type": "03"},
        {"tax": "IVA", "base": 1600.0, "amount": 800.0, "payment_type": "01"},
    ],
    "total_exempt": 0,
    "platform_services": {
        "periodicity": "04",
        "services": [
            {
                "payment_form": "02",
                "service_type": "01",
                "service_date": "2026-01-10",
                "price_without_tax": 5000.0,
                "tax_rate": 0.16,
                "commission": 1250.0,
            },
            {
                "payment_form": "02",
                "service_type": "01",
                "service_date": "2026-01-20",
                "price_without_tax": 5000.0,
                "tax_rate": 0.16,
                "commission": 1250.0,
            },
        ],
    },
    "team": "team_acme",
}

REFUSALS: Any = [
    (
        400,
        {"message": "Tax validation failed", "error": "IVA rate must be 0.16 for standard rate"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {
                "code": "business_rule_violation",
                "message": "Tax validation failed",
                "details": "IVA rate must be 0.16 for standard rate",
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
        400,
        {"message": "Tax validation failed", "error": "IVA rate must be 0.16 for standard rate"},
        gigstack.BadRequestError,
    ),
    (
        400,
        {
            "success": False,
            "error": {
                "code": "business_rule_violation",
                "message": "Tax validation failed",
                "details": "IVA rate must be 0.16 for standard rate",
            },
        },
        gigstack.ValidationFailedError,
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
    assert result.issuer.legal_name == "EMISOR DE PRUEBA"
    assert result.issuer.tax_id == "EKU9003173C9"
    assert result.issuer.tax_system == "601"
    assert result.receiver.legal_name == "PERSONA DE PRUEBA"
    assert result.receiver.tax_id == "XAXX010101000"
    assert result.receiver.nationality == "Nacional"
    assert result.period.start == 1
    assert result.period.end == 1
    assert result.period.year == 2026
    assert result.totals.total_operation == Decimal("10000.0")
    assert result.totals.total_taxable == Decimal("10000.0")
    assert result.totals.total_exempt == Decimal("0")
    assert result.totals.total_retained == Decimal("1050.0")
    assert result.totals.tax_retained[0].tax == "001"
    assert result.totals.tax_retained[0].base == Decimal("10000.0")
    assert result.totals.tax_retained[0].amount == Decimal("250.0")
    assert result.totals.tax_retained[0].payment_type == "03"
    assert result.totals.tax_retained[1].tax == "002"
    assert result.totals.tax_retained[1].base == Decimal("1600.0")
    assert result.totals.tax_retained[1].amount == Decimal("800.0")
    assert result.totals.tax_retained[1].payment_type == "01"
    assert result.stamp.uuid == "7E1C3A5D-9B2F-4C6E-8D0A-1B3C5D7E9F2A"
    assert result.stamp.stamped_at == "2026-01-15T10:30:45"
    assert result.stamp.provider == "prodigia"
    assert result.verification_url == "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx"
    assert result.livemode is False
    assert result.created_at == datetime(2026, 1, 15, 16, 30, 45, tzinfo=timezone.utc)
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.retentions.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.retentions.create(**ARGUMENTS)

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

    result = await async_client.retentions.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.retentions.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
