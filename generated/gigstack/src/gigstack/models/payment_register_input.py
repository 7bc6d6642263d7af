# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentRegisterInput."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model
from .automation_type import AutomationType
from .currency import Currency
from .invoice_client_input import InvoiceClientInput
from .payment_form import PaymentForm
from .payment_invoice_config_input import PaymentInvoiceConfigInput
from .payment_item_input import PaymentItemInput


class PaymentRegisterInput(Model):
    """A payment that was received outside gigstack.

    Source: https://docs.gigstack.io/register-payment-20352682e0,
    https://apidocs.gigstack.pro/register-payment-20352682e0,
    https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node (page).
    """

    client: InvoiceClientInput
    """Who paid."""

    items: list[PaymentItemInput]
    """What was paid. Fewest items: 1."""

    payment_form: PaymentForm
    """How the money came."""

    automation_type: AutomationType | None = None
    """What to stamp at once: pue_invoice, ppd_invoice_and_complement or none. The vendor's clients always send
    it, and what happens without it is not known, so say none where nothing is to be stamped.
    """

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency. 1 for MXN."""

    invoice_config: PaymentInvoiceConfigInput | None = None
    """Numbering of the invoice."""

    ppd_invoice_id: str | None = None
    """By its name the PPD invoice that this payment settles. Seen in one vendor test only."""

    send_email: bool | None = None
    """Mail the result to the client."""

    emails: list[str] | None = None
    """Further addresses to mail it to. Inferred from payment requests."""

    ignore_emails: bool | None = None
    """Seen in one vendor test that sends the same body to several operations. Its effect is not documented."""

    idempotency_key: str | None = None
    """A text of your own, the same on every attempt to register this payment, so that a repeated call does not
    make a second one.
    """

    metadata: dict[str, Any] | None = None
    """Keys and values of your own. Lists can be filtered by them."""
