# Generated from the API description. Do not edit: change the description and generate again.
"""SignupSubscription."""

from __future__ import annotations

from .._model import Model, Seconds


class SignupSubscription(Model):
    """Subscription of a new account.

    Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0 (page).
    """

    id: str | None = None
    """Id of the subscription at Stripe."""

    status: str | None = None
    """State of the subscription; the sample has active."""

    current_period_end: Seconds | None = None
    """End of the period that is paid. Unix time in seconds on the wire."""
