# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentList."""

from __future__ import annotations

from .._model import Model
from .support_document import SupportDocument


class SupportDocumentList(Model):
    """Envelope of all supporting documents of a record. It is inferred from the answer to an upload.

    Inferred, not documented; from: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    timestamp: str | int | None = None
    """When the server answered. ISO 8601 or milliseconds."""

    data: list[SupportDocument]
    """The documents."""
