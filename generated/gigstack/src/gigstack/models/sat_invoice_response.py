# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoiceResponse."""

from __future__ import annotations

from .._model import Model
from .sat_invoice import SatInvoice


class SatInvoiceResponse(Model):
    """Envelope of one mirrored invoice.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatInvoice
    """An invoice as the SAT has it. What is required and what may be null is inferred."""
