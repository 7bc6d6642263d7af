# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceTaxInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._types import AmountInput

if TYPE_CHECKING:
    from ..models import (
        TaxFactor,
        TaxType,
    )


class InvoiceTaxInputDict(TypedDict):
    """A tax of a line.

    Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0 (seed).
    """

    type: TaxType
    """Name of the tax."""

    rate: NotRequired[AmountInput]
    """Rate as a fraction with up to six decimals: 0.16 is 16 %. Present in every sample; a guide sends 0 for
    an exempt line. The SAT takes certain rates only: an invoice with another one is refused.
    """

    factor: NotRequired[TaxFactor]
    """How the tax is worked out. The server's default is "Tasa"."""

    withholding: NotRequired[bool]
    """True when the customer withholds the tax, false when it is charged. The server's default is false."""

    inclusive: NotRequired[bool]
    """Whether the unit price has this tax in it. The server's default is false."""

    base: NotRequired[AmountInput]
    """Taxable amount, by what answers show. Leave it out; one sample has the text 01 here, unexplained."""
