# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceItem."""

from __future__ import annotations

from .._model import Amount, Model
from .fiscal_party import FiscalParty
from .invoice_tax import InvoiceTax
from .taxability import Taxability
from .unit_key import UnitKey


class InvoiceItem(Model):
    """A line of a document.

    Source: https://docs.gigstack.io/invoice-8789489d0, vendor CLI (vendor-client).
    """

    id: str | None = None
    """Id of the line or of its service."""

    description: str | None = None
    """What is sold."""

    product_key: str | None = None
    """Product or service key of the SAT."""

    quantity: Amount | None = None
    """How many units."""

    unit_price: Amount | None = None
    """Price of one unit."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    sku: str | None = None
    """Stock number."""

    taxability: Taxability | None = None
    """Whether the line is subject to tax."""

    taxes: list[InvoiceTax | None] | None = None
    """Taxes of the line."""

    discount: Amount | None = None
    """Discount."""

    customs_request: str | None = None
    """Customs request."""

    complement: str | None = None
    """Complement of the line."""

    property_tax_account: str | None = None
    """Property tax account."""

    third_party: FiscalParty | None = None
    """On whose behalf the line is sold."""
