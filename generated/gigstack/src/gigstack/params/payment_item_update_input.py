# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentItemUpdateInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import TypedDict


class PaymentItemUpdateInputDict(TypedDict):
    """New text of one line. No other field of a line is accepted.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """

    id: str
    """Id of the line inside the payment."""

    description: str
    """New text."""
