# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentResponse."""

from __future__ import annotations

from .._model import Model
from .payment import Payment


class PaymentResponse(Model):
    """Envelope of one payment.

    Source: https://docs.gigstack.io/register-payment-20352682e0,
    https://docs.gigstack.io/payments-api-guide-1385930m0 (page).
    """

    message: str | None = None
    """What was done."""

    data: Payment
    """Money collected or asked for. Lists and single answers show a part of these fields, so nothing is
    certain to be there; `total` and `subtotal` may be missing on older payments that came from Stripe.
    """
