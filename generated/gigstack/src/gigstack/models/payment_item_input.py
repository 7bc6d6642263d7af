# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentItemInput."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model
from .fiscal_party_input import FiscalPartyInput
from .invoice_tax_input import InvoiceTaxInput
from .record_search_input import RecordSearchInput
from .taxability import Taxability
from .unit_key import UnitKey


class PaymentItemInput(Model):
    """A line of a payment. What is left out is taken from the stored service, when `id` or `search` names one.

    Source: https://docs.gigstack.io/itemschema-8840514d0, vendor n8n node (page).
    """

    id: str | None = None
    """Id of a stored service; null or left out for a free line."""

    search: RecordSearchInput | None = None
    """How to find a stored service, for example by sku."""

    quantity: Amount | None = None
    """How many units."""

    description: str | None = None
    """What is sold."""

    sku: str | None = None
    """Stock number of your own."""

    product_key: str | None = None
    """Product or service key of the SAT, eight digits."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    unit_price: Amount | None = None
    """Price of one unit in currency units."""

    discount: Amount | None = None
    """Amount to take off the whole line."""

    taxability: Taxability | None = None
    """Whether the line is subject to tax. Inferred from invoices."""

    taxes: list[InvoiceTaxInput] | None = None
    """Taxes of the line."""

    third_party: FiscalPartyInput | None = None
    """On whose behalf the line is sold."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""
