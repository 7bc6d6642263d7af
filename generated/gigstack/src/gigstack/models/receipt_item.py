# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptItem."""

from __future__ import annotations

from .._model import Amount, Model, Seconds, named
from .fiscal_party import FiscalParty
from .invoice_tax import InvoiceTax
from .receipt_item_complement import ReceiptItemComplement
from .unit_key import UnitKey


class ReceiptItem(Model):
    """A line of a receipt.

    Source: vendor CLI (vendor-client).
    """

    id: str | None = None
    """Id of the line or of its service."""

    description: str | None = None
    """What was sold."""

    from_: str | None = named("from", None)
    """What it was made by, such as api."""

    sku: str | None = None
    """Stock number."""

    product_key: str | None = None
    """Product or service key of the SAT."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    unit_price: Amount | None = None
    """Price of one unit."""

    quantity: Amount | None = None
    """How many units."""

    discount: Amount | None = None
    """Discount."""

    taxes: list[InvoiceTax | None] | None = None
    """Taxes of the line."""

    team: str | None = None
    """Id of the team."""

    created_at: Seconds | None = None
    """When the record was made. No source states the unit; seconds are likely. Unix time in seconds on the
    wire.
    """

    third_party: FiscalParty | None = None
    """On whose behalf the line is sold."""

    item_complement: ReceiptItemComplement | None = None
    """Complement of the line."""
