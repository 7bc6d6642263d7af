# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceCancelResult."""

from __future__ import annotations

from .._model import Model


class InvoiceCancelResult(Model):
    """What the cancellation answers with. Its contents are not documented.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """
