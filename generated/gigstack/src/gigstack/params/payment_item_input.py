# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentItemInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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


class PaymentItemInputDict(TypedDict):
    """A line of a payment. What is left out is taken from the stored service, when `id` or `search` names one.

    Source: https://docs.gigstack.io/itemschema-8840514d0, vendor n8n node (page).
    """

    id: NotRequired[str | None]
    """Id of a stored service; null or left out for a free line."""

    search: NotRequired[RecordSearchInputDict | RecordSearchInput]
    """How to find a stored service, for example by sku."""

    quantity: NotRequired[AmountInput]
    """How many units."""

    description: NotRequired[str]
    """What is sold."""

    sku: NotRequired[str]
    """Stock number of your own."""

    product_key: NotRequired[str]
    """Product or service key of the SAT, eight digits."""

    unit_key: NotRequired[UnitKey]
    """Unit of measure."""

    unit_name: NotRequired[str]
    """Name of the unit."""

    unit_price: NotRequired[AmountInput]
    """Price of one unit in currency units."""

    discount: NotRequired[AmountInput]
    """Amount to take off the whole line."""

    taxability: NotRequired[Taxability]
    """Whether the line is subject to tax. Inferred from invoices."""

    taxes: NotRequired[Sequence[InvoiceTaxInputDict | InvoiceTaxInput]]
    """Taxes of the line."""

    third_party: NotRequired[FiscalPartyInputDict | FiscalPartyInput]
    """On whose behalf the line is sold."""

    metadata: NotRequired[Mapping[str, Any]]
    """Keys and values of your own."""
