# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentMarkAsPaidInput."""

from __future__ import annotations

from .._model import Model, Seconds
from .payment_form import PaymentForm


class PaymentMarkAsPaidInput(Model):
    """How and when a requested payment was collected.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    payment_form: PaymentForm
    """How the money came."""

    date: Seconds | None = None
    """When the money came; without it, now. Unix time in seconds on the wire."""
