# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptStampResponse."""

from __future__ import annotations

from .._model import Model
from .receipt_stamp_result import ReceiptStampResult


class ReceiptStampResponse(Model):
    """Envelope of a stamping.

    Source: vendor CLI (vendor-client).
    """

    message: str | None = None
    """What was done."""

    data: ReceiptStampResult
    """What stamping answers with. No source shows whether it is the receipt or the invoice; only the id is
    known.
    """
