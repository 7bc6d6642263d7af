# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentUpdateResponse."""

from __future__ import annotations

from .._model import Model
from .payment_update_result import PaymentUpdateResult


class PaymentUpdateResponse(Model):
    """Envelope of a change.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: PaymentUpdateResult | None = None
    """What a change answers with. The only sample is an empty object."""
