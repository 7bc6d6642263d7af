# Generated from the API description. Do not edit: change the description and generate again.
"""TeamOnboardingUrl."""

from __future__ import annotations

from pydantic import Field

from .._model import Model


class TeamOnboardingUrl(Model):
    """A private link to the fiscal set-up of a team, to be kept like a password. The name of its key is
    inferred; it may be another.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    __secret__ = True

    onboarding_url: str | None = Field(default=None, repr=False)
    """The link."""
