# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentCancelResponse."""

from __future__ import annotations

from .._model import Model
from .payment_cancel_result import PaymentCancelResult


class PaymentCancelResponse(Model):
    """Envelope of a cancellation. No source shows it.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: PaymentCancelResult | None = None
    """What a cancellation answers with. Its contents are not documented."""
