# Generated from the API description. Do not edit: change the description and generate again.
"""Receipt."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model, Seconds, named
from .client import Client
from .currency import Currency
from .invoice_files import InvoiceFiles
from .payment_form import PaymentForm
from .receipt_invoice_config import ReceiptInvoiceConfig
from .receipt_item import ReceiptItem
from .receipt_periodicity import ReceiptPeriodicity
from .receipt_status import ReceiptStatus


class Receipt(Model):
    """A receipt. Two fields have two spellings: the vendor's newest source has created_at and valid_until, and
    the guide's example has created and validUntil; read whichever is there. Lists show only a part of the
    fields. Take the amounts as they come: in the vendor's sample they do not add up.

    Source: vendor CLI, https://docs.gigstack.io/receipts-api-guide-1404286m0 (vendor-client).
    """

    id: str | None = None
    """Id of the receipt."""

    client: Client | None = None
    """The client as it was when the receipt was made."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    from_: str | None = named("from", None)
    """What it was made by, such as api."""

    url: str | None = None
    """Page on which the client can make the invoice."""

    short_url: str | None = None
    """Short link of that page."""

    created_at: Seconds | None = None
    """When it was made. The unit follows the guide's example of `created`. Unix time in seconds on the wire."""

    created: Seconds | None = None
    """The guide's name of `created_at`. Unix time in seconds on the wire."""

    invoices: list[str] | None = None
    """Ids of the invoices made from it."""

    items: list[ReceiptItem | None] | None = None
    """The lines."""

    livemode: bool | None = None
    """True for live and false for test."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""

    owner: str | None = None
    """Id of the user who made it."""

    payments: list[str] | None = None
    """Ids of the payments behind it."""

    periodicity: ReceiptPeriodicity | None = None
    """How long it can be stamped."""

    status: ReceiptStatus | None = None
    """State."""

    team: str | None = None
    """Id of the team."""

    valid_until: Seconds | None = None
    """Until when it can be stamped. The unit follows the guide's example of `validUntil`. Unix time in seconds
    on the wire.
    """

    valid_until_in_guide: Seconds | None = named("validUntil", None)
    """The guide's name of `valid_until`. Unix time in seconds on the wire."""

    invoice_config: ReceiptInvoiceConfig | None = None
    """Settings of the later invoice."""

    automatic_invoice_error: str | None = None
    """Why the automatic stamping failed. A text alone is no proof of it; the vendor's sample has the word
    None.
    """

    payment_form: PaymentForm | None = None
    """How the client paid."""

    total: Amount | None = None
    """Amount with taxes."""

    subtotal: Amount | None = None
    """Amount before taxes."""

    taxes: Amount | None = None
    """Taxes charged in all; an amount and not a list."""

    discount: Amount | None = None
    """Discount in all."""

    withholding_taxes: Amount | None = None
    """Taxes withheld in all."""

    total_refunded: Amount | None = None
    """What was paid back."""

    idempotency_key: str | None = None
    """The key that was sent when it was made."""

    files: InvoiceFiles | None = None
    """Links of the files. Seen only in the history of a payment link."""
