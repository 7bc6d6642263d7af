# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocumentsResponse."""

from __future__ import annotations

from .._model import Instant, Model
from .invoice_support_document import InvoiceSupportDocument


class InvoiceSupportDocumentsResponse(Model):
    """Envelope of all supporting documents of an invoice. Inferred from the upload.

    Inferred, not documented; from: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    timestamp: Instant | None = None
    """When the server answered."""

    data: list[InvoiceSupportDocument]
    """The documents."""
