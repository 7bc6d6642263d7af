# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptEventData."""

from __future__ import annotations

from .._model import Model
from .receipt import Receipt


class ReceiptEventData(Model):
    """What an event about a receipt carries.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide (page).
    """

    object: Receipt
    """The receipt, as it is when the event is sent."""
