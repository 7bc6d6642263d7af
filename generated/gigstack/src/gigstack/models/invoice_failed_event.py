# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceFailedEvent."""

from __future__ import annotations

from typing import Literal

from .invoice_event_data import InvoiceEventData
from .webhook_delivery import WebhookDelivery


class InvoiceFailedEvent(WebhookDelivery):
    """The stamping of an invoice failed.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    type: Literal["invoice.failed"]
    """Name of the event."""

    data: InvoiceEventData
    """What an event about a invoice carries."""
