# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentExtraction."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Milliseconds, Model


class PaymentSupportDocumentExtraction(Model):
    """What a machine read in a supporting document.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    extracted_at: Milliseconds | None = None
    """When it was read. The unit is inferred. Unix time in milliseconds on the wire."""

    extracted_by: str | None = None
    """Who read it; ai in the sample."""

    model: str | None = None
    """Name of the model."""

    confidence: Amount | None = None
    """How sure it is, from 0 to 1."""

    extracted_data: dict[str, Any] | None = None
    """What was read; the keys depend on the document."""

    warnings: list[str | None] | None = None
    """Doubts."""
