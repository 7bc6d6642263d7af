# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptCancelResult."""

from __future__ import annotations

from .._model import Model


class ReceiptCancelResult(Model):
    """What the cancellation of a receipt answers with. Its contents are not documented.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """
