# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionTax."""

from __future__ import annotations

from .._model import Amount, Model
from .retention_payment_type import RetentionPaymentType
from .retention_tax_code import RetentionTaxCode


class RetentionTax(Model):
    """A tax that was withheld.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    tax: RetentionTaxCode | None = None
    """The tax, by number or by name."""

    base: Amount | None = None
    """Taxable amount."""

    amount: Amount | None = None
    """Amount withheld."""

    payment_type: RetentionPaymentType | None = None
    """Final or provisional payment."""
