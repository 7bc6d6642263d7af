# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentEventData."""

from __future__ import annotations

from .._model import Model
from .payment import Payment


class PaymentEventData(Model):
    """What an event about a payment carries.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide (page).
    """

    object: Payment
    """The payment, as it is when the event is sent."""
