# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptStampResult."""

from __future__ import annotations

from .._model import Model


class ReceiptStampResult(Model):
    """What stamping answers with. No source shows whether it is the receipt or the invoice; only the id is
    known.

    Source: vendor CLI (vendor-client).
    """

    id: str | None = None
    """Id of the receipt or of the invoice."""
