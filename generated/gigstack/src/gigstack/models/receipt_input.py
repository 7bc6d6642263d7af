# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptInput."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model
from .currency import Currency
from .invoice_client_input import InvoiceClientInput
from .payment_form import PaymentForm
from .payment_item_input import PaymentItemInput
from .receipt_invoice_config_input import ReceiptInvoiceConfigInput
from .receipt_periodicity import ReceiptPeriodicity


class ReceiptInput(Model):
    """A receipt to make. The server works out amounts and taxes. The page of this schema has not been seen;
    more fields may exist.

    Source: https://docs.gigstack.io/receipts-api-guide-1404286m0, vendor n8n node (vendor-client).
    """

    client: InvoiceClientInput
    """Who bought. By id, or by search, which can also store a new client."""

    items: list[PaymentItemInput]
    """The lines, at least one. A line by `id` without `unit_price` takes the price of the service. Fewest
    items: 1.
    """

    currency: Currency | None = None
    """Currency of the amounts. The server's default is "MXN"."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency. The server's default is 1."""

    periodicity: ReceiptPeriodicity | None = None
    """How long it can be stamped. The vendor's form starts with a month."""

    payment_form: PaymentForm | None = None
    """How the client paid."""

    idempotency_key: str | None = None
    """A text of your own, the same on every attempt to make this receipt. A repeat gives back the receipt that
    exists.
    """

    metadata: dict[str, Any] | None = None
    """Keys and values of your own. Lists can be filtered by them."""

    invoice_config: ReceiptInvoiceConfigInput | None = None
    """Series and folio of the later invoice."""
