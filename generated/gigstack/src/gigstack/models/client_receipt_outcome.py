# Generated from the API description. Do not edit: change the description and generate again.
"""ClientReceiptOutcome."""

from __future__ import annotations

from .._model import Model


class ClientReceiptOutcome(Model):
    """What became of one receipt. More fields are likely.

    Source: vendor CLI (vendor-client).
    """

    id: str | None = None
    """Id of the receipt."""

    status: str | None = None
    """Outcome; failed is the only value that was seen."""
