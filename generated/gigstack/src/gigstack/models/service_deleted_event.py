# Generated from the API description. Do not edit: change the description and generate again.
"""ServiceDeletedEvent."""

from __future__ import annotations

from typing import Literal

from .service_event_data import ServiceEventData
from .webhook_delivery import WebhookDelivery


class ServiceDeletedEvent(WebhookDelivery):
    """A service was removed.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["service.deleted"]
    """Name of the event."""

    data: ServiceEventData
    """What an event about a service carries."""
