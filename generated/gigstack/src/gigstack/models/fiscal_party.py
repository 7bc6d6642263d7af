# Generated from the API description. Do not edit: change the description and generate again.
"""FiscalParty."""

from __future__ import annotations

from .._model import Model
from .tax_system import TaxSystem


class FiscalParty(Model):
    """Tax identity of a person or company named in a document.

    Source: vendor CLI (vendor-client).
    """

    legal_name: str | None = None
    """Name as registered with the SAT."""

    tax_id: str | None = None
    """RFC."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    zip: str | None = None
    """Postal code of the tax address."""
