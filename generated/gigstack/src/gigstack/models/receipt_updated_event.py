# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptUpdatedEvent."""

from __future__ import annotations

from typing import Literal

from .receipt_event_data import ReceiptEventData
from .webhook_delivery import WebhookDelivery


class ReceiptUpdatedEvent(WebhookDelivery):
    """A receipt changed.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["receipt.updated"]
    """Name of the event."""

    data: ReceiptEventData
    """What an event about a receipt carries."""
