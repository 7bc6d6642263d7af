# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentItemSearch."""

from __future__ import annotations

from .._model import Model


class PaymentItemSearch(Model):
    """The search that a line was sent with.

    Source: https://docs.gigstack.io/payment-8789491d0 (page).
    """

    on_key: str | None = None
    """Field that was compared, such as sku."""

    on_value: str | None = None
    """Value that it had to have."""

    auto_create: bool | None = None
    """Whether to store a new record when nothing matched."""

    safety_check: bool | None = None
    """Not explained by any source."""
