# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptDeletedEvent."""

from __future__ import annotations

from typing import Literal

from .receipt_event_data import ReceiptEventData
from .webhook_delivery import WebhookDelivery


class ReceiptDeletedEvent(WebhookDelivery):
    """A receipt was removed.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["receipt.deleted"]
    """Name of the event."""

    data: ReceiptEventData
    """What an event about a receipt carries."""
