# Generated from the API description. Do not edit: change the description and generate again.
"""SatActivationState."""

from __future__ import annotations

from .._model import Model, named
from .sat_activation_status import SatActivationStatus
from .sat_pricing import SatPricing


class SatActivationState(Model):
    """Activation of bulk download.

    Source: seed 001, https://docs.gigstack.io/check-activation-status-32396697e0, vendor CLI (seed).
    """

    status: SatActivationStatus | None = None
    """What to do next. Decide by this field."""

    plan_includes_feature: bool | None = named("planIncludesFeature", None)
    """The plan carries bulk download without a fixed fee."""

    is_activated: bool | None = named("isActivated", None)
    """Whether it is switched on."""

    pricing: SatPricing | None = None
    """Prices as texts for display. Print these instead of a number of your own."""
