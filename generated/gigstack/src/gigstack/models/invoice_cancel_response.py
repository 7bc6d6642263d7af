# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceCancelResponse."""

from __future__ import annotations

from .._model import Model
from .invoice_cancel_result import InvoiceCancelResult


class InvoiceCancelResponse(Model):
    """Envelope of a cancellation. No source shows it.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: InvoiceCancelResult | None = None
    """What the cancellation answers with. Its contents are not documented."""
