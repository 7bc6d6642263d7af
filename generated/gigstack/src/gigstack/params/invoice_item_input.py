# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceItemInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._types import AmountInput

if TYPE_CHECKING:
    from ..models import (
        FiscalPartyInput,
        InvoiceTaxInput,
        RecordSearchInput,
        Taxability,
        UnitKey,
    )
    from .fiscal_party_input import FiscalPartyInputDict
    from .invoice_tax_input import InvoiceTaxInputDict
    from .record_search_input import RecordSearchInputDict


class InvoiceItemInputDict(TypedDict):
    """A line of a document. What is left out is taken from the stored service, when `id` or `search` names
    one.

    Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0,
    https://docs.gigstack.io/create-egress-invoice-20793824e0 (page).
    """

    id: NotRequired[str]
    """Id of a stored service."""

    search: NotRequired[RecordSearchInputDict | RecordSearchInput]
    """How to find a stored service, for example by sku."""

    quantity: NotRequired[AmountInput]
    """How many units."""

    description: NotRequired[str]
    """What is sold."""

    sku: NotRequired[str]
    """Stock number of your own."""

    product_key: NotRequired[str]
    """Product or service key of the SAT, eight digits. A global invoice takes 01010101."""

    unit_key: NotRequired[UnitKey]
    """Unit of measure. A global invoice takes ACT."""

    unit_name: NotRequired[str]
    """Name of the unit."""

    unit_price: NotRequired[AmountInput]
    """Price of one unit, before taxes unless a tax says that it is inclusive."""

    discount: NotRequired[AmountInput]
    """Discount. Inferred, with its meaning open; no request sample of the present API shows one."""

    taxability: NotRequired[Taxability]
    """Whether the line is subject to tax."""

    taxes: NotRequired[Sequence[InvoiceTaxInputDict | InvoiceTaxInput]]
    """Taxes of the line."""

    third_party: NotRequired[FiscalPartyInputDict | FiscalPartyInput]
    """On whose behalf the line is sold."""
