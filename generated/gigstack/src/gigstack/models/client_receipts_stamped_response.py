# Generated from the API description. Do not edit: change the description and generate again.
"""ClientReceiptsStampedResponse."""

from __future__ import annotations

from .._model import Model
from .client_receipts_stamped import ClientReceiptsStamped


class ClientReceiptsStampedResponse(Model):
    """Envelope of the stamping of pending receipts.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """True for a partial result too. False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done. In place of success in the older envelope."""

    data: ClientReceiptsStamped
    """What became of the pending receipts of a client. More fields are possible."""
