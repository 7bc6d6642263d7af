# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentExtraction."""

from __future__ import annotations

from typing import Any

from .._model import Milliseconds, Model


class SupportDocumentExtraction(Model):
    """What a machine read in a supporting document.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    extracted_at: Milliseconds | None = None
    """When it was read. No source states the unit; milliseconds are likely. Unix time in milliseconds on the
    wire.
    """

    extracted_by: str | None = None
    """Who read it: ai in the sample."""

    model: str | None = None
    """Name of the model."""

    confidence: float | None = None
    """How sure it is, from 0 to 1."""

    extracted_data: dict[str, Any] | None = None
    """What was read. The keys depend on the document; the values are texts in the sample."""

    warnings: list[str | None] | None = None
    """Doubts."""
