# Generated from the API description. Do not edit: change the description and generate again.
"""SignupInput."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .signup_billing_cycle import SignupBillingCycle
from .signup_plan import SignupPlan


class SignupInput(Model):
    """An account to open. Which fields are required is not documented; email, name and plan_id are in every
    sample.

    Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0, vendor CLI (page).
    """

    email: str
    """Login of the new user."""

    name: str
    """Name of the account or company."""

    rfc: str | None = None
    """RFC of the company; without it the generic one. The server's default is "XAXX010101000"."""

    country: str | None = None
    """Country code of three letters. The sample has MEX."""

    plan_id: SignupPlan
    """Plan to subscribe to."""

    billing_cycle: SignupBillingCycle | None = None
    """How often the plan is paid."""

    stripe_payment_method: str | None = None
    """Id of a Stripe payment method, which is charged at once. Needed for a paid plan, not for the free one."""

    livemode: bool | None = None
    """In the sample without an explanation; presumably the mode of the payment or the account."""

    partner_ref: str | None = None
    """Referral code of the partner."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""
