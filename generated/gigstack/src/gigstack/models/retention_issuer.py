# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionIssuer."""

from __future__ import annotations

from .._model import Model
from .tax_system import TaxSystem


class RetentionIssuer(Model):
    """Who withheld the tax.

    Source: https://docs.gigstack.io/create-retention-29880640e0 (page).
    """

    legal_name: str | None = None
    """Name as registered with the SAT."""

    tax_id: str | None = None
    """RFC."""

    tax_system: TaxSystem | None = None
    """Tax regime."""
