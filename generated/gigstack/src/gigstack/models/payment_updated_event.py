# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentUpdatedEvent."""

from __future__ import annotations

from typing import Literal

from .payment_event_data import PaymentEventData
from .webhook_delivery import WebhookDelivery


class PaymentUpdatedEvent(WebhookDelivery):
    """A payment changed.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["payment.updated"]
    """Name of the event."""

    data: PaymentEventData
    """What an event about a payment carries."""
