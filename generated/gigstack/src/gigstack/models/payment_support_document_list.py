# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentList."""

from __future__ import annotations

from .._model import Model
from .payment_support_document import PaymentSupportDocument


class PaymentSupportDocumentList(Model):
    """All supporting documents of a payment. The body is inferred.

    Inferred, not documented; from: vendor CLI, https://docs.gigstack.io/upload-support-document-28014935e0.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: list[PaymentSupportDocument | None]
    """The documents."""

    timestamp: str | int | None = None
    """When the server answered. An ISO 8601 text or milliseconds since the epoch."""
