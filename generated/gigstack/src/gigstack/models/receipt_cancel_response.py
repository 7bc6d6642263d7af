# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptCancelResponse."""

from __future__ import annotations

from .._model import Model
from .receipt_cancel_result import ReceiptCancelResult


class ReceiptCancelResponse(Model):
    """Envelope of the cancellation of a receipt. No source shows it.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: ReceiptCancelResult | None = None
    """What the cancellation of a receipt answers with. Its contents are not documented."""
