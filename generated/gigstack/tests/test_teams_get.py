# Generated from the API description. Do not edit: change the description and generate again.
"""teams.get: GET /teams/{id}."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/teams/team_0000000001"

ANSWER: Any = {
    "message": "Team retrieved successfully",
    "data": {
        "id": "team_0000000001",
        "legal_name": "EMPRESA DE PRUEBA",
        "name": "Empresa de Prueba",
        "address": {
            "country": "MEX",
            "street": "Calle Uno",
            "exterior": "10",
            "interior": "2B",
            "neighborhood": "Centro",
            "city": "Ciudad de México",
            "state": "CDMX",
            "zip": "06000",
        },
        "brand": {
            "alias": "Empresa de Prueba",
            "primary_color": "#2563eb",
            "secondary_color": "#1d4ed8",
            "logo": "https://example.com/logo.png",
        },
        "settings": {
            "avoid_legal_name_replacer": False,
            "enforce_client_country_taxes": False,
            "global_invoice_disabled": False,
            "automate_complement_for_ppd_invoices": True,
            "automate_partial_payment_complements": False,
            "use_foreign_public_in_usd": False,
            "avoid_receipts": False,
            "cancel_receipts_on_refunds": True,
            "invoice_per_receipt": False,
            "allow_notes_on_self_invoice": True,
            "allow_product_code_on_self_invoice": False,
            "send_invoice_english_pdf": False,
            "default_description": "Services",
            "override_item_description": None,
            "invoice_pdf_notes": "Thank you",
            "product_key": "80141503",
            "unit_key": "E48",
            "unit_name": "Servicio",
            "use": "G03",
            "sku": "ADV-01",
            "addenda": None,
            "custom_payment_description": None,
            "customer_portal_id": "portal_0000000001",
            "force_series": None,
            "avoid_automations_on_currencies": ["USD", "EUR"],
            "uses_on_self_invoice_portal": ["G03", "S01"],
            "concepts_catalog": [],
            "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False}],
            "taxes_usd": [{"type": "IVA", "rate": 0, "factor": "Tasa", "withholding": False}],
            "withholding_taxes": [],
            "local_taxes": [],
            "complements": [{"data": "<extra:data/>", "description": "Extra data", "type": "custom"}],
            "allowed_product_codes": [{"key": "80141503", "description": "Consulting"}],
            "periodicity": {"label": "Mes", "value": "month"},
            "pdf_language": "es",
            "global_invoicing_monthly_cuts": 2,
            "eom_ppd_threshold_days": 3,
            "limit_days_to_pay": 30,
            "payment_reminders": {
                "enabled": True,
                "days": 3,
                "before_subject": "Your payment is due soon",
                "before_body": "Please pay soon.",
                "after_subject": "Your payment is due",
                "after_body": "Please pay now.",
            },
            "reinvoice": {"window_days": 5, "handler": "credit_note"},
            "refunds": {"automatic_refunds": True, "current_month_handler": "cancel_resources"},
            "emails": {
                "invoices_bcc": ["accounting@example.com"],
                "payments_bcc": [],
                "receipts_bcc": [],
                "avoid_invoice_emails": False,
                "avoid_test_invoice_emails": True,
                "avoid_receipts_emails": False,
                "avoid_foreign_receipts_emails": False,
                "invoice_subject": "Your invoice",
                "invoice_body": "Here is your invoice.",
                "complement_subject": "Your complement",
                "complement_body": "Here is your complement.",
                "credit_note_subject": "Your credit note",
                "credit_note_body": "Here is your credit note.",
                "payment_subject": "Your payment",
                "payment_body": "Here is your link.",
                "receipt_subject": "Your receipt",
                "receipt_body": "Here is your receipt.",
                "receipt_reminder_subject": "Your receipt waits",
                "receipt_reminder_body": "Invoice it this month.",
            },
            "email_templates": {
                "invoices": {
                    "es": {"subject": "Tu factura", "body": "Adjunta."},
                    "en": {"subject": "Your invoice", "body": "Attached."},
                },
                "complements": {"es": None, "en": None},
                "credit_notes": None,
                "payments": None,
                "receipts": None,
                "receipt_reminders": None,
            },
            "default_series": {
                "income": {"serie": "A"},
                "complements": {"serie": "P"},
                "credit_note": {"serie": "NC"},
            },
        },
        "tax_id": "EKU9003173C9",
        "tax_system": "601",
        "support_email": "support@example.com",
        "support_phone": "+5215500000000",
        "owner": "user_0000000001",
        "created_at": 1768400000,
        "credit_limit": 1000,
        "used_credits": 250,
        "credit_period_start": 1768400000000,
        "sat": {"completed": True, "connected_at": 1768400000, "csd_expires_at": 1893456000},
        "members": [{"id": "user_0000000001", "email": "member@example.com", "role": "admin"}],
        "integrations": {"stripe": {"completed": True}},
    },
}

REQUEST = {
    "method": "GET",
    "url": "https://api.gigstack.io/v2/teams/team_0000000001",
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


def check(result: models.Team, as_json: Callable[[Any], Any]) -> None:
    assert result.id == "team_0000000001"
    assert result.legal_name == "EMPRESA DE PRUEBA"
    assert result.name == "Empresa de Prueba"
    assert result.address.country == "MEX"
    assert result.address.street == "Calle Uno"
    assert result.address.exterior == "10"
    assert result.address.interior == "2B"
    assert result.address.neighborhood == "Centro"
    assert result.address.city == "Ciudad de México"
    assert result.address.state == "CDMX"
    assert result.address.zip == "06000"
    assert result.brand.alias == "Empresa de Prueba"
    assert result.brand.primary_color == "#2563eb"
    assert result.brand.secondary_color == "#1d4ed8"
    assert result.brand.logo == "https://example.com/logo.png"
    assert result.settings.avoid_legal_name_replacer is False
    assert result.settings.enforce_client_country_taxes is False
    assert result.settings.global_invoice_disabled is False
    assert result.settings.automate_complement_for_ppd_invoices is True
    assert result.settings.automate_partial_payment_complements is False
    assert result.settings.use_foreign_public_in_usd is False
    assert result.settings.avoid_receipts is False
    assert result.settings.cancel_receipts_on_refunds is True
    assert result.settings.invoice_per_receipt is False
    assert result.settings.allow_notes_on_self_invoice is True
    assert result.settings.allow_product_code_on_self_invoice is False
    assert result.settings.send_invoice_english_pdf is False
    assert result.settings.default_description == "Services"
    assert result.settings.override_item_description is None
    assert result.settings.invoice_pdf_notes == "Thank you"
    assert result.settings.product_key == "80141503"
    assert result.settings.unit_key == "E48"
    assert result.settings.unit_name == "Servicio"
    assert result.settings.use == "G03"
    assert result.settings.sku == "ADV-01"
    assert result.settings.addenda is None
    assert result.settings.custom_payment_description is None
    assert result.settings.customer_portal_id == "portal_0000000001"
    assert result.settings.force_series is None
    assert result.settings.avoid_automations_on_currencies[0] == "USD"
    assert result.settings.avoid_automations_on_currencies[1] == "EUR"
    assert result.settings.uses_on_self_invoice_portal[0] == "G03"
    assert result.settings.uses_on_self_invoice_portal[1] == "S01"
    assert result.settings.taxes[0].type == "IVA"
    assert result.settings.taxes[0].rate == Decimal("0.16")
    assert result.settings.taxes[0].factor == "Tasa"
    assert result.settings.taxes[0].withholding is False
    assert result.settings.taxes_usd[0].type == "IVA"
    assert result.settings.taxes_usd[0].rate == Decimal("0")
    assert result.settings.taxes_usd[0].factor == "Tasa"
    assert result.settings.taxes_usd[0].withholding is False
    assert result.settings.complements[0].data == "<extra:data/>"
    assert result.settings.complements[0].description == "Extra data"
    assert result.settings.complements[0].type == "custom"
    assert result.settings.allowed_product_codes[0].key == "80141503"
    assert result.settings.allowed_product_codes[0].description == "Consulting"
    assert result.settings.periodicity.value == "month"
    assert result.settings.periodicity.label == "Mes"
    assert result.settings.pdf_language == "es"
    assert result.settings.global_invoicing_monthly_cuts == 2
    assert result.settings.eom_ppd_threshold_days == 3
    assert result.settings.limit_days_to_pay == 30
    assert result.settings.payment_reminders.enabled is True
    assert result.settings.payment_reminders.days == 3
    assert result.settings.payment_reminders.before_subject == "Your payment is due soon"
    assert result.settings.payment_reminders.before_body == "Please pay soon."
    assert result.settings.payment_reminders.after_subject == "Your payment is due"
    assert result.settings.payment_reminders.after_body == "Please pay now."
    assert result.settings.reinvoice.window_days == 5
    assert result.settings.reinvoice.handler == "credit_note"
    assert result.settings.refunds.automatic_refunds is True
    assert result.settings.refunds.current_month_handler == "cancel_resources"
    assert result.settings.emails.invoices_bcc[0] == "accounting@example.com"
    assert result.settings.emails.avoid_invoice_emails is False
    assert result.settings.emails.avoid_test_invoice_emails is True
    assert result.settings.emails.avoid_receipts_emails is False
    assert result.settings.emails.avoid_foreign_receipts_emails is False
    assert result.settings.emails.invoice_subject == "Your invoice"
    assert result.settings.emails.invoice_body == "Here is your invoice."
    assert result.settings.emails.complement_subject == "Your complement"
    assert result.settings.emails.complement_body == "Here is your complement."
    assert result.settings.emails.credit_note_subject == "Your credit note"
    assert result.settings.emails.credit_note_body == "Here is your credit note."
    assert result.settings.emails.payment_subject == "Your payment"
    assert result.settings.emails.payment_body == "Here is your link."
    assert result.settings.emails.receipt_subject == "Your receipt"
    assert result.settings.emails.receipt_body == "Here is your receipt."
    assert result.settings.emails.receipt_reminder_subject == "Your receipt waits"
    assert result.settings.emails.receipt_reminder_body == "Invoice it this month."
    assert result.settings.email_templates.invoices.es.subject == "Tu factura"
    assert result.settings.email_templates.invoices.es.body == "Adjunta."
    assert result.settings.email_templates.invoices.en.subject == "Your invoice"
    assert result.settings.email_templates.invoices.en.body == "Attached."
    assert result.settings.email_templates.complements.es is None
    assert result.settings.email_templates.complements.en is None
    assert result.settings.email_templates.credit_notes is None
    assert result.settings.email_templates.payments is None
    assert result.settings.email_templates.receipts is None
    assert result.settings.email_templates.receipt_reminders is None
    assert result.settings.default_series.income.serie == "A"
    assert result.settings.default_series.complements.serie == "P"
    assert result.settings.default_series.credit_note.serie == "NC"
    assert result.tax_id == "EKU9003173C9"
    assert result.tax_system == "601"
    assert result.support_email == "support@example.com"
    assert result.support_phone == "+5215500000000"
    assert result.owner == "user_0000000001"
    assert result.created_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.credit_limit == Decimal("1000")
    assert result.used_credits == Decimal("250")
    assert result.credit_period_start == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.sat.completed is True
    assert result.sat.connected_at == datetime(2026, 1, 14, 14, 13, 20, tzinfo=timezone.utc)
    assert result.sat.csd_expires_at == datetime(2030, 1, 1, 0, 0, 0, tzinfo=timezone.utc)
    assert result.members[0].id == "user_0000000001"
    assert result.members[0].email == "member@example.com"
    assert result.members[0].role == "admin"
    assert as_json(result) == ANSWER["data"]


def test_get(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="GET", path=PATH).respond(200, json=ANSWER)

    result = client.teams.get("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_get_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.teams.get("team_0000000001", **ARGUMENTS)

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

    result = await async_client.teams.get("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_get_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="GET", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.teams.get("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
