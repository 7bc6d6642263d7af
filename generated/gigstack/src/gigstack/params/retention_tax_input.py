# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionTaxInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._types import AmountInput

if TYPE_CHECKING:
    from ..models import (
        RetentionPaymentType,
        TaxType,
    )


class RetentionTaxInputDict(TypedDict):
    """A tax that was withheld.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    tax: TaxType
    """Name of the tax. The server turns it into the SAT's number."""

    base: AmountInput
    """Taxable amount."""

    amount: AmountInput
    """Amount withheld."""

    payment_type: NotRequired[RetentionPaymentType]
    """Final or provisional payment. Inferred from the answer; the request sample has none, and the server then
    chose 03 for ISR and 01 for IVA.
    """
