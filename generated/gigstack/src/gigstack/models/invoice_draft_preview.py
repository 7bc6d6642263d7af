# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftPreview."""

from __future__ import annotations

from .._model import Model


class InvoiceDraftPreview(Model):
    """The preview of a draft. One key holds the PDF as base64, under a name that no source shows.

    Inferred, not documented; from: vendor CLI, documentation index.
    """
