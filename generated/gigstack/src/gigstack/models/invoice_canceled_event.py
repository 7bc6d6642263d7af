# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceCanceledEvent."""

from __future__ import annotations

from typing import Literal

from .invoice_event_data import InvoiceEventData
from .webhook_delivery import WebhookDelivery


class InvoiceCanceledEvent(WebhookDelivery):
    """An invoice was cancelled.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["invoice.canceled"]
    """Name of the event."""

    data: InvoiceEventData
    """What an event about a invoice carries."""
