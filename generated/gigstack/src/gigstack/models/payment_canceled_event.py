# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentCanceledEvent."""

from __future__ import annotations

from typing import Literal

from .payment_event_data import PaymentEventData
from .webhook_delivery import WebhookDelivery


class PaymentCanceledEvent(WebhookDelivery):
    """A payment was cancelled.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["payment.canceled"]
    """Name of the event."""

    data: PaymentEventData
    """What an event about a payment carries."""
