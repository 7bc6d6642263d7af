# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftPreviewResponse."""

from __future__ import annotations

from .._model import Model
from .invoice_draft_preview import InvoiceDraftPreview


class InvoiceDraftPreviewResponse(Model):
    """Envelope of a preview.

    Source: vendor CLI, documentation index (vendor-client).
    """

    message: str | None = None
    """What was done."""

    data: InvoiceDraftPreview
    """The preview of a draft. One key holds the PDF as base64, under a name that no source shows."""
