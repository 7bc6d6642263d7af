# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentRequestInput."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model
from .automation_type import AutomationType
from .currency import Currency
from .invoice_client_input import InvoiceClientInput
from .payment_allowed_method_id import PaymentAllowedMethodId
from .payment_invoice_config_input import PaymentInvoiceConfigInput
from .payment_item_input import PaymentItemInput


class PaymentRequestInput(Model):
    """A payment to ask a client for.

    Source: https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node
    (vendor-client).
    """

    client: InvoiceClientInput
    """Who is to pay."""

    items: list[PaymentItemInput]
    """What is to be paid. Fewest items: 1."""

    automation_type: AutomationType | None = None
    """What to stamp once the payment succeeds: pue_invoice, ppd_invoice_and_complement or none. The vendor's
    clients always send it; whether it may be left out is not known.
    """

    allowed_payment_methods: list[PaymentAllowedMethodId] | None = None
    """Ways to pay that the link offers. The vendor's CLI sends card and bank unless told otherwise."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    invoice_config: PaymentInvoiceConfigInput | None = None
    """Numbering of the invoice. Inferred; clients send it when they register a payment."""

    send_email: bool | None = None
    """Mail the request to the client."""

    emails: list[str] | None = None
    """Further addresses to mail it to."""

    ignore_emails: bool | None = None
    """Seen in one vendor test that sends the same body to several operations. Its effect is not documented."""

    idempotency_key: str | None = None
    """A text of your own, the same on every attempt to make this payment, so that a repeated call does not
    make a second one.
    """

    metadata: dict[str, Any] | None = None
    """Keys and values of your own. Lists can be filtered by them."""
