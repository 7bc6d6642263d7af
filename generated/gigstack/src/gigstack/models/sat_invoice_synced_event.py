# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoiceSyncedEvent."""

from __future__ import annotations

from typing import Literal

from .open_event_data import OpenEventData
from .webhook_delivery import WebhookDelivery


class SatInvoiceSyncedEvent(WebhookDelivery):
    """An invoice arrived by bulk download from the SAT.

    Known from the vendor's newest list only.

    Source: vendor CLI, third-party digest of the guide (vendor-client).
    """

    type: Literal["sat.invoice.synced"]
    """Name of the event."""

    data: OpenEventData
    """What an event carries of which no source says what it is about. Its keys are not known."""
