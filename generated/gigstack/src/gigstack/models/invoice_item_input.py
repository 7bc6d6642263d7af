# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceItemInput."""

from __future__ import annotations

from .._model import Amount, Model
from .fiscal_party_input import FiscalPartyInput
from .invoice_tax_input import InvoiceTaxInput
from .record_search_input import RecordSearchInput
from .taxability import Taxability
from .unit_key import UnitKey


class InvoiceItemInput(Model):
    """A line of a document. What is left out is taken from the stored service, when `id` or `search` names
    one.

    Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0,
    https://docs.gigstack.io/create-egress-invoice-20793824e0 (page).
    """

    id: str | None = None
    """Id of a stored service."""

    search: RecordSearchInput | None = None
    """How to find a stored service, for example by sku."""

    quantity: Amount | None = None
    """How many units."""

    description: str | None = None
    """What is sold."""

    sku: str | None = None
    """Stock number of your own."""

    product_key: str | None = None
    """Product or service key of the SAT, eight digits. A global invoice takes 01010101."""

    unit_key: UnitKey | None = None
    """Unit of measure. A global invoice takes ACT."""

    unit_name: str | None = None
    """Name of the unit."""

    unit_price: Amount | None = None
    """Price of one unit, before taxes unless a tax says that it is inclusive."""

    discount: Amount | None = None
    """Discount. Inferred, with its meaning open; no request sample of the present API shows one."""

    taxability: Taxability | None = None
    """Whether the line is subject to tax."""

    taxes: list[InvoiceTaxInput] | None = None
    """Taxes of the line."""

    third_party: FiscalPartyInput | None = None
    """On whose behalf the line is sold."""
