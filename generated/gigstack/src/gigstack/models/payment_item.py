# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentItem."""

from __future__ import annotations

from .._model import Amount, Model, Seconds, named
from .fiscal_party import FiscalParty
from .invoice_tax import InvoiceTax
from .payment_item_search import PaymentItemSearch
from .unit_key import UnitKey


class PaymentItem(Model):
    """A line of a payment.

    Source: https://docs.gigstack.io/payment-8789491d0, https://docs.gigstack.io/register-payment-20352682e0
    (page).
    """

    id: str | None = None
    """Id of the line or of its service."""

    description: str | None = None
    """What is sold."""

    quantity: Amount | None = None
    """How many units."""

    unit_price: Amount | None = None
    """Price of one unit."""

    discount: Amount | None = None
    """Discount of the line. Inferred from receipts."""

    product_key: str | None = None
    """Product or service key of the SAT."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    sku: str | None = None
    """Stock number."""

    taxes: list[InvoiceTax | None] | None = None
    """Taxes of the line."""

    third_party: FiscalParty | None = None
    """On whose behalf the line is sold."""

    search: PaymentItemSearch | None = None
    """How the service was looked for."""

    from_: str | None = named("from", None)
    """What the service was made by, such as api."""

    team: str | None = None
    """Id of the team."""

    created_at: Seconds | None = None
    """When the record was made. Unix time in seconds on the wire."""
