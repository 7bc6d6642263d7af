# Generated from the API description. Do not edit: change the description and generate again.
"""CustomerUpdatedEvent."""

from __future__ import annotations

from typing import Literal

from .client_event_data import ClientEventData
from .webhook_delivery import WebhookDelivery


class CustomerUpdatedEvent(WebhookDelivery):
    """A client changed.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["customer.updated"]
    """Name of the event."""

    data: ClientEventData
    """What an event about a client carries. Events call it customer."""
