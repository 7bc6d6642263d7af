# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionTotals."""

from __future__ import annotations

from .._model import Amount, Model
from .retention_tax import RetentionTax


class RetentionTotals(Model):
    """Amounts of a retention.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    total_operation: Amount | None = None
    """Amount of the whole operation."""

    total_taxable: Amount | None = None
    """Taxable part; in the sample, the whole less the exempt part."""

    total_exempt: Amount | None = None
    """Exempt part."""

    total_retained: Amount | None = None
    """What was withheld; in the sample, the sum of the taxes."""

    tax_retained: list[RetentionTax] | None = None
    """The taxes that were withheld."""
