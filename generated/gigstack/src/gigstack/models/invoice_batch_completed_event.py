# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceBatchCompletedEvent."""

from __future__ import annotations

from typing import Literal

from .open_event_data import OpenEventData
from .webhook_delivery import WebhookDelivery


class InvoiceBatchCompletedEvent(WebhookDelivery):
    """A batch of income invoices is done.

    Known from the vendor's newest list only.

    Source: vendor CLI, third-party digest of the guide (vendor-client).
    """

    type: Literal["invoice_batch.completed"]
    """Name of the event."""

    data: OpenEventData
    """What an event carries of which no source says what it is about. Its keys are not known."""
