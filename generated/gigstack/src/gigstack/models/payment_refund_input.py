# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentRefundInput."""

from __future__ import annotations

from .._model import Amount, Model


class PaymentRefundInput(Model):
    """What to give back, and why.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    reason: str
    """Why; the vendor's example is duplicate. An older vendor client leaves it optional."""

    amount: Amount
    """How much to give back, in currency units with two decimals."""

    external_processor_refund: bool | None = None
    """Also give the money back at the payment processor, for example Stripe. Say it either way: the vendor's
    clients differ in what they send without a choice.
    """
