# Generated from the API description. Do not edit: change the description and generate again.
"""Payment."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model, Seconds, named
from .client import Client
from .currency import Currency
from .invoice_automation import InvoiceAutomation
from .payment_allowed_method import PaymentAllowedMethod
from .payment_form import PaymentForm
from .payment_invoice_config import PaymentInvoiceConfig
from .payment_item import PaymentItem
from .payment_refund import PaymentRefund
from .payment_status import PaymentStatus


class Payment(Model):
    """Money collected or asked for. Lists and single answers show a part of these fields, so nothing is
    certain to be there; `total` and `subtotal` may be missing on older payments that came from Stripe.

    Source: https://docs.gigstack.io/payment-8789491d0,
    https://docs.gigstack.io/register-payment-20352682e0,
    https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the payment."""

    idempotency_key: str | None = None
    """The key that was sent when it was made."""

    team: str | None = None
    """Id of the team."""

    owner: str | None = None
    """Id of the user who made it."""

    livemode: bool | None = None
    """True for a real payment and false for a test."""

    from_: str | None = named("from", None)
    """Where it came from, such as api, manual or stripe."""

    status: PaymentStatus | None = None
    """State."""

    client: Client | None = None
    """The client as stored in the payment."""

    emails: list[str | None] | None = None
    """Further addresses that get its mails."""

    items: list[PaymentItem | None] | None = None
    """The lines."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    subtotal: Amount | None = None
    """Amount before taxes."""

    discount: Amount | None = None
    """Discount in all."""

    taxes: Amount | None = None
    """Taxes charged in all; an amount and not a list."""

    withholding_taxes: Amount | None = None
    """Taxes withheld in all. Inferred from invoices."""

    total: Amount | None = None
    """Amount of the payment."""

    payment_form: PaymentForm | None = None
    """How the money came."""

    allowed_payment_methods: list[PaymentAllowedMethod | None] | None = None
    """Ways to pay that the link offers."""

    payment_processor: str | None = None
    """Who collected it; stripe or api in samples."""

    short_url: str | None = None
    """Link where the client pays."""

    invoice_config: PaymentInvoiceConfig | None = None
    """Numbering of the invoice."""

    automations: list[InvoiceAutomation | None] | None = None
    """Automations of the payment. That the field is called so here is inferred from invoices."""

    invoices: list[str | None] | None = None
    """Ids of the invoices made from it."""

    receipts: list[str | None] | None = None
    """Ids of the receipts made from it."""

    payments: list[str | None] | None = None
    """Empty in the only sample; ids of payments, by what invoices have under this name."""

    refunds: list[PaymentRefund | None] | None = None
    """What was given back."""

    created_at: Seconds | None = None
    """When it was made. Unix time in seconds on the wire."""

    succeeded_at: Seconds | None = None
    """When it was collected. Unix time in seconds on the wire."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""
