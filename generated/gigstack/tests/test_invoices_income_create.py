# Generated from the API description. Do not edit: change the description and generate again.
"""invoices.income.create: POST /invoices/income."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/invoices/income"

ANSWER: Any = {
    "message": "Invoice created successfully",
    "data": {
        "id": "invoice_0000000001",
        "uuid": "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D",
        "idempotency_key": "order-7",
        "team": "team_0000000001",
        "billing_account": "account_0000000001",
        "owner": "user_0000000001",
        "livemode": False,
        "from": "api",
        "status": "valid",
        "invoice_type": "I",
        "client": {
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
        "issuer_info": {
            "legal_name": "EMISOR DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "zip": "06000",
        },
        "created_at": 1768500000,
        "date": 1768500000000,
        "series": "A",
        "folio_number": 46,
        "currency": "MXN",
        "exchange_rate": 1,
        "subtotal": 2000.0,
        "discount": 0,
        "taxes": 320.0,
        "withholding_taxes": 413.33,
        "total": 1906.67,
        "use": "G03",
        "payment_form": "03",
        "payment_method": "PUE",
        "payment_conditions": "",
        "last_balance": None,
        "payment_complements": None,
        "installments": None,
        "items": [
            {
                "id": "item_0000000001",
                "description": "Consulting",
                "product_key": "80141503",
                "quantity": 2,
                "unit_price": 1000.0,
                "unit_key": "E48",
                "unit_name": "Servicio",
                "sku": "ADV-01",
                "taxability": "02",
                "taxes": [
                    {
                        "type": "IVA",
                        "rate": "0.16",
                        "base": 2000.0,
                        "factor": "Tasa",
                        "withholding": False,
                        "inclusive": False,
                    },
                    {
                        "type": "ISR",
                        "rate": "0.1",
                        "base": 2000.0,
                        "factor": "Tasa",
                        "withholding": True,
                        "inclusive": False,
                    },
                    {
                        "type": "IVA",
                        "rate": "0.106667",
                        "base": 2000.0,
                        "factor": "Tasa",
                        "withholding": True,
                        "inclusive": False,
                    },
                ],
                "discount": 0,
                "customs_request": "",
                "complement": "",
                "property_tax_account": "",
                "third_party": {
                    "legal_name": "TERCERO DE PRUEBA",
                    "tax_id": "EKU9003173C9",
                    "tax_system": "601",
                    "zip": "06000",
                },
            }
        ],
        "payments": [],
        "invoices": [],
        "related_documents": [{"relationship": "04", "documents": ["A7B6C5D4-E3F2-4A1B-8C9D-0E1F2A3B4C5D"]}],
        "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
        "global": None,
        "stamp": {"sello": "ABC123", "stamp_at": 1768500005, "provider": "Example PAC"},
        "cancellation": None,
        "verification_url": "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx",
        "files": {
            "pdf": "https://storage.googleapis.com/example/0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D.pdf",
            "xml": "https://storage.googleapis.com/example/0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D.xml",
        },
        "exports": "01",
        "addenda": '<order number="7"/>',
        "invoice_pdf_notes": "Thank you",
        "emails": ["client@example.com", "billing@example.com"],
        "namespaces": [
            {
                "prefix": "extra",
                "uri": "https://example.com/extra",
                "schema_location": "https://example.com/extra.xsd",
            }
        ],
        "automations": [{"type": "invoice", "from": "payments", "ref": "payments", "action": "create"}],
        "metadata": {"order_id": "ORD-7"},
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/invoices/income",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
        "client": {
            "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
            "name": "Cliente de Prueba",
            "company": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "use": "G03",
            "email": "client@example.com",
            "phone": "+5215500000000",
            "bcc": ["copy@example.com"],
            "metadata": {"crm_id": "C-1"},
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
        },
        "items": [
            {
                "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True},
                "quantity": 2,
                "description": "Consulting",
                "sku": "ADV-01",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "taxability": "02",
                "taxes": [
                    {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False},
                    {"type": "ISR", "rate": 0.1, "factor": "Tasa", "withholding": True, "inclusive": False},
                    {
                        "type": "IVA",
                        "rate": 0.106667,
                        "factor": "Tasa",
                        "withholding": True,
                        "inclusive": False,
                    },
                ],
                "third_party": {
                    "tax_id": "EKU9003173C9",
                    "legal_name": "TERCERO DE PRUEBA",
                    "tax_system": "601",
                    "zip": "06000",
                },
            }
        ],
        "automation_type": "none",
        "currency": "MXN",
        "exchange_rate": 1,
        "use": "G03",
        "payment_form": "03",
        "payment_method": "PUE",
        "series": "A",
        "folio_number": 46,
        "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
        "related_documents": [{"relationship": "04", "documents": ["A7B6C5D4-E3F2-4A1B-8C9D-0E1F2A3B4C5D"]}],
        "exports": "01",
        "invoice_pdf_notes": "Thank you",
        "addenda": '<order number="7"/>',
        "return_files_urls": True,
        "idempotency_key": "order-7",
        "send_email": True,
        "emails": ["billing@example.com"],
        "metadata": {"order_id": "ORD-7"},
    },
}

ARGUMENTS: Any = {
    "client": {
        "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
        "name": "Cliente de Prueba",
        "company": "Cliente de Prueba",
        "legal_name": "CLIENTE DE PRUEBA",
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "use": "G03",
        "email": "client@example.com",
        "phone": "+5215500000000",
        "bcc": ["copy@example.com"],
        "metadata": {"crm_id": "C-1"},
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
    },
    "items": [
        {
            "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True},
            "quantity": 2,
            "description": "Consulting",
            "sku": "ADV-01",
            "product_key": "80141503",
            "unit_key": "E48",
            "unit_name": "Servicio",
            "unit_price": 1000.0,
            "taxability": "02",
            "taxes": [
                {"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False},
                {"type": "ISR", "rate": 0.1, "factor": "Tasa", "withholding": True, "inclusive": False},
                {"type": "IVA", "rate": 0.106667, "factor": "Tasa", "withholding": True, "inclusive": False},
            ],
            "third_party": {
                "tax_id": "EKU9003173C9",
                "legal_name": "TERCERO DE PRUEBA",
                "tax_system": "601",
                "zip": "06000",
            },
        }
    ],
    "team": "team_acme",
    "automation_type": "none",
    "currency": "MXN",
    "exchange_rate": 1,
    "use": "G03",
    "payment_form": "03",
    "payment_method": "PUE",
    "series": "A",
    "folio_number": 46,
    "complements": [{"type": "custom", "data": '<extra:data xmlns:extra="https://example.com/extra"/>'}],
    "related_documents": [{"relationship": "04", "documents": ["A7B6C5D4-E3F2-4A1B-8C9D-0E1F2A3B4C5D"]}],
    "exports": "01",
    "invoice_pdf_notes": "Thank you",
    "addenda": '<order number="7"/>',
    "return_files_urls": True,
    "idempotency_key": "order-7",
    "send_email": True,
    "emails": ["billing@example.com"],
    "metadata": {"order_id": "ORD-7"},
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
        {"message": "Failed to stamp invoice", "error": "Stamping service unavailable"},
        gigstack.ServerError,
    ),
    (
        500,
        {
            "success": False,
            "error": {"code": "cfdi_service_error", "message": "Stamping service unavailable"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.UpstreamError,
    ),
]


def check(result: models.Invoice, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "invoice_0000000001"
    assert result.uuid == "0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D"
    assert result.idempotency_key == "order-7"
    assert result.team == "team_0000000001"
    assert result.billing_account == "account_0000000001"
    assert result.owner == "user_0000000001"
    assert result.livemode is False
    assert result.from_ == "api"
    assert result.status == "valid"
    assert result.invoice_type == "I"
    assert result.client.id == "client_0000000001"
    assert result.client.name == "Cliente de Prueba"
    assert result.client.company == "Cliente de Prueba"
    assert result.client.legal_name == "CLIENTE DE PRUEBA"
    assert result.client.tax_id == "EKU9003173C9"
    assert result.client.tax_system == "601"
    assert result.client.use == "G03"
    assert result.client.email == "client@example.com"
    assert result.client.phone == "+5215500000000"
    assert result.client.bcc[0] == "copy@example.com"
    assert result.client.address.country == "MEX"
    assert result.client.address.street == "Calle Uno"
    assert result.client.address.exterior == "10"
    assert result.client.address.interior == "2B"
    assert result.client.address.neighborhood == "Centro"
    assert result.client.address.municipality == "Cuauhtémoc"
    assert result.client.address.city == "Ciudad de México"
    assert result.client.address.state == "CDMX"
    assert result.client.address.zip == "06000"
    assert result.client.is_valid is True
    assert result.client.efos.is_valid is True
    assert result.client.fiscal_validation.status == "example_status"
    assert result.client.fiscal_validation.message == "Example message"
    assert result.client.sat_status.is_risky is False
    assert result.client.sat_status.efos.is_valid is True
    assert result.client.sat_status.hits[0].list_ == "example_list"
    assert result.client.sat_status.hits[0].label == "Example list"
    assert result.client.sat_status.hits[0].source == "SAT"
    assert result.client.sat_status.hits[0].is_risky is False
    assert result.client.sat_status.checked_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.client.defaults.keep_full_legal_name is False
    assert result.client.defaults.issue_automatic_invoices is False
    assert result.client.defaults.issue_invoiceable_receipts is True
    assert result.client.livemode is False
    assert result.client.owner == "user_0000000001"
    assert result.client.team == "team_0000000001"
    assert result.client.from_ == "api"
    assert result.client.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.client.document_type is None
    assert result.client.organization_type is None
    assert result.client.tribute_code is None
    assert result.client.fiscal_responsibilities is None
    assert result.client.dv is None
    assert result.client.municipality_code is None
    assert result.issuer_info.legal_name == "EMISOR DE PRUEBA"
    assert result.issuer_info.tax_id == "EKU9003173C9"
    assert result.issuer_info.tax_system == "601"
    assert result.issuer_info.zip == "06000"
    assert result.created_at == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.date == datetime(2026, 1, 15, 18, 0, 0, tzinfo=timezone.utc)
    assert result.series == "A"
    assert result.folio_number == 46
    assert result.currency == "MXN"
    assert result.exchange_rate == Decimal("1")
    assert result.subtotal == Decimal("2000.0")
    assert result.discount == Decimal("0")
    assert result.taxes == Decimal("320.0")
    assert result.withholding_taxes == Decimal("413.33")
    assert result.total == Decimal("1906.67")
    assert result.use == "G03"
    assert result.payment_form == "03"
    assert result.payment_method == "PUE"
    assert result.payment_conditions == ""
    assert result.last_balance is None
    assert result.payment_complements is None
    assert result.installments is None
    assert result.items[0].id == "item_0000000001"
    assert result.items[0].description == "Consulting"
    assert result.items[0].product_key == "80141503"
    assert result.items[0].quantity == Decimal("2")
    assert result.items[0].unit_price == Decimal("1000.0")
    assert result.items[0].unit_key == "E48"
    assert result.items[0].unit_name == "Servicio"
    assert result.items[0].sku == "ADV-01"
    assert result.items[0].taxability == "02"
    assert result.items[0].taxes[0].type == "IVA"
    assert result.items[0].taxes[0].rate == Decimal("0.16")
    assert result.items[0].taxes[0].base == Decimal("2000.0")
    assert result.items[0].taxes[0].factor == "Tasa"
    assert result.items[0].taxes[0].withholding is False
    assert result.items[0].taxes[0].inclusive is False
    assert result.items[0].taxes[1].type == "ISR"
    assert result.items[0].taxes[1].rate == Decimal("0.1")
    assert result.items[0].taxes[1].base == Decimal("2000.0")
    assert result.items[0].taxes[1].factor == "Tasa"
    assert result.items[0].taxes[1].withholding is True
    assert result.items[0].taxes[1].inclusive is False
    assert result.items[0].taxes[2].type == "IVA"
    assert result.items[0].taxes[2].rate == Decimal("0.106667")
    assert result.items[0].taxes[2].base == Decimal("2000.0")
    assert result.items[0].taxes[2].factor == "Tasa"
    assert result.items[0].taxes[2].withholding is True
    assert result.items[0].taxes[2].inclusive is False
    assert result.items[0].discount == Decimal("0")
    assert result.items[0].customs_request == ""
    assert result.items[0].complement == ""
    assert result.items[0].property_tax_account == ""
    assert result.items[0].third_party.legal_name == "TERCERO DE PRUEBA"
    assert result.items[0].third_party.tax_id == "EKU9003173C9"
    assert result.items[0].third_party.tax_system == "601"
    assert result.items[0].third_party.zip == "06000"
    assert result.related_documents[0].relationship == "04"
    assert result.related_documents[0].documents[0] == "A7B6C5D4-E3F2-4A1B-8C9D-0E1F2A3B4C5D"
    assert result.complements[0].type == "custom"
    assert result.complements[0].data == '<extra:data xmlns:extra="https://example.com/extra"/>'
    assert result.global_ is None
    assert result.stamp.sello == "ABC123"
    assert result.stamp.stamp_at == datetime(2026, 1, 15, 18, 0, 5, tzinfo=timezone.utc)
    assert result.stamp.provider == "Example PAC"
    assert result.cancellation is None
    assert result.verification_url == "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx"
    assert (
        result.files.pdf == "https://storage.googleapis.com/example/0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D.pdf"
    )
    assert (
        result.files.xml == "https://storage.googleapis.com/example/0B9E7C5D-3A21-4F68-8C0D-7E6F5A4B3C2D.xml"
    )
    assert result.exports == "01"
    assert result.addenda == '<order number="7"/>'
    assert result.invoice_pdf_notes == "Thank you"
    assert result.emails[0] == "client@example.com"
    assert result.emails[1] == "billing@example.com"
    assert result.namespaces[0].prefix == "extra"
    assert result.namespaces[0].uri == "https://example.com/extra"
    assert result.namespaces[0].schema_location == "https://example.com/extra.xsd"
    assert result.automations[0].type == "invoice"
    assert result.automations[0].from_ == "payments"
    assert result.automations[0].ref == "payments"
    assert result.automations[0].action == "create"
    assert as_json(result) == ANSWER["data"]


def test_create(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(200, json=ANSWER)

    result = client.invoices.income.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_create_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.invoices.income.create(**ARGUMENTS)

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

    result = await async_client.invoices.income.create(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_create_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.invoices.income.create(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
