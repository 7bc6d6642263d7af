# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentResponse."""

from __future__ import annotations

from .._model import Model
from .payment_support_document import PaymentSupportDocument


class PaymentSupportDocumentResponse(Model):
    """Envelope of one supporting document.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: PaymentSupportDocument
    """A file that supports a payment."""

    timestamp: str | int | None = None
    """When the server answered. An ISO 8601 text here, milliseconds since the epoch on other routes."""
