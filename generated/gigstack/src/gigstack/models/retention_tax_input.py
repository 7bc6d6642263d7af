# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionTaxInput."""

from __future__ import annotations

from .._model import Amount, Model
from .retention_payment_type import RetentionPaymentType
from .tax_type import TaxType


class RetentionTaxInput(Model):
    """A tax that was withheld.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    tax: TaxType
    """Name of the tax. The server turns it into the SAT's number."""

    base: Amount
    """Taxable amount."""

    amount: Amount
    """Amount withheld."""

    payment_type: RetentionPaymentType | None = None
    """Final or provisional payment. Inferred from the answer; the request sample has none, and the server then
    chose 03 for ISR and 01 for IVA.
    """
