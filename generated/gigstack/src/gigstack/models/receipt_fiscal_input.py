# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptFiscalInput."""

from __future__ import annotations

from .._model import Model
from .tax_system import TaxSystem


class ReceiptFiscalInput(Model):
    """Tax data that take the place of the client's own when a receipt is stamped.

    Source: vendor n8n node (vendor-client).
    """

    legal_name: str | None = None
    """Name as registered with the SAT."""

    tax_id: str | None = None
    """RFC."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    zip: str | None = None
    """Postal code of the tax address."""
