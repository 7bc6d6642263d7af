# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceEventData."""

from __future__ import annotations

from .._model import Model
from .invoice import Invoice


class InvoiceEventData(Model):
    """What an event about a invoice carries.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide (page).
    """

    object: Invoice
    """The invoice, as it is when the event is sent."""
