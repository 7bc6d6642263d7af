# Generated from the API description. Do not edit: change the description and generate again.
"""teams.settings.update: PUT /teams/{id}/settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/teams/team_0000000001/settings"

ANSWER: Any = {
    "message": "Team settings updated successfully",
    "data": {"default_description": "Services", "emails": None},
}

REQUEST = {
    "method": "PUT",
    "url": "https://api.gigstack.io/v2/teams/team_0000000001/settings",
    "query": [("team", "team_acme")],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer test-key",
    },
    "json": {
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
        "invoice_pdf_notes": "Thank you",
        "product_key": "80141503",
        "unit_key": "E48",
        "unit_name": "Servicio",
        "use": "G03",
        "sku": "ADV-01",
        "customer_portal_id": "portal_0000000001",
        "avoid_automations_on_currencies": ["USD", "EUR"],
        "uses_on_self_invoice_portal": ["G03", "S01"],
        "concepts_catalog": [],
        "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False}],
        "taxes_usd": [{"type": "IVA", "rate": 0, "factor": "Tasa", "withholding": False}],
        "withholding_taxes": [],
        "local_taxes": [],
        "complements": [{"data": "<extra:data/>", "description": "Extra data", "type": "custom"}],
        "allowed_product_codes": [{"key": "80141503", "description": "Consulting"}],
        "periodicity": "month",
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
}

ARGUMENTS: Any = {
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
    "invoice_pdf_notes": "Thank you",
    "product_key": "80141503",
    "unit_key": "E48",
    "unit_name": "Servicio",
    "use": "G03",
    "sku": "ADV-01",
    "customer_portal_id": "portal_0000000001",
    "avoid_automations_on_currencies": ["USD", "EUR"],
    "uses_on_self_invoice_portal": ["G03", "S01"],
    "concepts_catalog": [],
    "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False}],
    "taxes_usd": [{"type": "IVA", "rate": 0, "factor": "Tasa", "withholding": False}],
    "withholding_taxes": [],
    "local_taxes": [],
    "complements": [{"data": "<extra:data/>", "description": "Extra data", "type": "custom"}],
    "allowed_product_codes": [{"key": "80141503", "description": "Consulting"}],
    "periodicity": "month",
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


def check(result: models.TeamSettingsResult, as_json: Callable[[Any], Any]) -> None:
    assert as_json(result) == ANSWER["data"]


def test_update(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = client.teams.settings.update("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_update_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.teams.settings.update("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_update(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="PUT", path=PATH).respond(200, json=ANSWER)

    result = await async_client.teams.settings.update("team_0000000001", **ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_update_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="PUT", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.teams.settings.update("team_0000000001", **ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
