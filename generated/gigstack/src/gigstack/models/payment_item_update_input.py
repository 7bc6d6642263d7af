# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentItemUpdateInput."""

from __future__ import annotations

from .._model import Model


class PaymentItemUpdateInput(Model):
    """New text of one line. No other field of a line is accepted.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """

    id: str
    """Id of the line inside the payment."""

    description: str
    """New text."""
