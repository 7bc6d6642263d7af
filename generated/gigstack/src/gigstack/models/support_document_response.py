# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentResponse."""

from __future__ import annotations

from .._model import Model
from .support_document import SupportDocument


class SupportDocumentResponse(Model):
    """Envelope of one supporting document.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    timestamp: str | int | None = None
    """When the server answered. ISO 8601 here; other routes send milliseconds."""

    data: SupportDocument
    """A supporting file, and what is known about it. The documentation shows it for payments; clients and
    invoices are taken to have the same, as the vendor's client treats all three alike.
    """
