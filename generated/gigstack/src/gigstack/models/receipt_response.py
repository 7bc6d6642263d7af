# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptResponse."""

from __future__ import annotations

from .._model import Model
from .receipt import Receipt


class ReceiptResponse(Model):
    """Envelope of one receipt.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    message: str | None = None
    """What was done."""

    data: Receipt
    """A receipt. Two fields have two spellings: the vendor's newest source has created_at and valid_until, and
    the guide's example has created and validUntil; read whichever is there. Lists show only a part of the
    fields. Take the amounts as they come: in the vendor's sample they do not add up.
    """
