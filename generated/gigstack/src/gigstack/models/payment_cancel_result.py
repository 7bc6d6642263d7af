# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentCancelResult."""

from __future__ import annotations

from .._model import Model


class PaymentCancelResult(Model):
    """What a cancellation answers with. Its contents are not documented.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """
