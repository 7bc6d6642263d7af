# Generated from the API description. Do not edit: change the description and generate again.
"""ClientReceiptsStamped."""

from __future__ import annotations

from .._model import Model
from .client_receipt_outcome import ClientReceiptOutcome


class ClientReceiptsStamped(Model):
    """What became of the pending receipts of a client. More fields are possible.

    Source: vendor CLI (vendor-client).
    """

    stamped: int | None = None
    """How many this call stamped."""

    failed: int | None = None
    """How many failed."""

    remaining: int | None = None
    """How many are still pending; above zero, another call goes on with them."""

    results: list[ClientReceiptOutcome] | None = None
    """Outcome of each receipt."""
