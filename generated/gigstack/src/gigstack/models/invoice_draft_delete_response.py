# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftDeleteResponse."""

from __future__ import annotations

from .._model import Model


class InvoiceDraftDeleteResponse(Model):
    """Answer to the deletion of a draft. No source shows it; a message is expected.

    Inferred, not documented; from: vendor CLI.
    """

    message: str | None = None
    """What was done."""
