# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceTax."""

from __future__ import annotations

from .._model import AmountOrText, Model
from .tax_factor import TaxFactor
from .tax_type import TaxType


class InvoiceTax(Model):
    """A tax of a line.

    Source: vendor CLI (vendor-client).
    """

    type: TaxType | None = None
    """Name of the tax."""

    rate: AmountOrText | None = None
    """Rate as a fraction. Comes as a number or as text."""

    base: AmountOrText | None = None
    """Taxable amount. Comes as a number or as text."""

    factor: TaxFactor | None = None
    """How the tax is worked out."""

    withholding: bool | None = None
    """Whether the customer withholds it."""

    inclusive: bool | None = None
    """Whether the unit price has it in it."""
