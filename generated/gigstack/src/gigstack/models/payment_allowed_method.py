# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentAllowedMethod."""

from __future__ import annotations

from .._model import Model
from .payment_allowed_method_id import PaymentAllowedMethodId


class PaymentAllowedMethod(Model):
    """A way to pay. Sent as a plain text, read as an object.

    Source: https://docs.gigstack.io/payment-8789491d0 (page).
    """

    id: PaymentAllowedMethodId | None = None
    """Which one."""
