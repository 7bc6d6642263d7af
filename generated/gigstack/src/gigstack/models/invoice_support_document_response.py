# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocumentResponse."""

from __future__ import annotations

from .._model import Instant, Model
from .invoice_support_document import InvoiceSupportDocument


class InvoiceSupportDocumentResponse(Model):
    """Envelope of one supporting document.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    timestamp: Instant | None = None
    """When the server answered."""

    data: InvoiceSupportDocument
    """A supporting file, and what is known about it. Its times are in milliseconds, unlike those of the
    invoice.
    """
