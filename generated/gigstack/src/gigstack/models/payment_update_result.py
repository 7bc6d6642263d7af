# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentUpdateResult."""

from __future__ import annotations

from .._model import Model


class PaymentUpdateResult(Model):
    """What a change answers with. The only sample is an empty object.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """
