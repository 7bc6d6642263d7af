# Generated from the API description. Do not edit: change the description and generate again.
"""SignupResult."""

from __future__ import annotations

from .._model import Model
from .signup_api_keys import SignupApiKeys
from .signup_next_steps import SignupNextSteps
from .signup_subscription import SignupSubscription


class SignupResult(Model):
    """The new account. There is no envelope around it.

    Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0, vendor CLI (page).
    """

    user_id: str | None = None
    """Id of the user."""

    team_id: str | None = None
    """Id of the team."""

    billing_account_id: str | None = None
    """Id of the billing account."""

    subscription: SignupSubscription | None = None
    """The subscription at Stripe. It may be missing or null for the free plan, which is inferred."""

    api_keys: SignupApiKeys | None = None
    """Keys of the new team. They are shown this once."""

    next_steps: SignupNextSteps | None = None
    """What the new team must do before it can stamp."""
