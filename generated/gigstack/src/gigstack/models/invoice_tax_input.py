# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceTaxInput."""

from __future__ import annotations

from .._model import Amount, Model
from .tax_factor import TaxFactor
from .tax_type import TaxType


class InvoiceTaxInput(Model):
    """A tax of a line.

    Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0 (seed).
    """

    type: TaxType
    """Name of the tax."""

    rate: Amount | None = None
    """Rate as a fraction with up to six decimals: 0.16 is 16 %. Present in every sample; a guide sends 0 for
    an exempt line. The SAT takes certain rates only: an invoice with another one is refused.
    """

    factor: TaxFactor | None = None
    """How the tax is worked out. The server's default is "Tasa"."""

    withholding: bool | None = None
    """True when the customer withholds the tax, false when it is charged. The server's default is false."""

    inclusive: bool | None = None
    """Whether the unit price has this tax in it. The server's default is false."""

    base: Amount | None = None
    """Taxable amount, by what answers show. Leave it out; one sample has the text 01 here, unexplained."""
