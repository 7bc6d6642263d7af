# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentRefund."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model


class PaymentRefund(Model):
    """Money that was given back. Only `id` is shown by a source; the other fields are inferred.

    Source: https://docs.gigstack.io/payment-8789491d0 (page).
    """

    id: str | None = None
    """Id of the refund."""

    amount: Amount | None = None
    """How much was given back. Inferred from the request."""

    reason: str | None = None
    """Why. Inferred from the request."""

    items: list[dict[str, Any] | None] | None = None
    """Lines that it is for. Inferred; their fields are not documented."""
