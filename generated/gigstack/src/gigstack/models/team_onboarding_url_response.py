# Generated from the API description. Do not edit: change the description and generate again.
"""TeamOnboardingUrlResponse."""

from __future__ import annotations

from .._model import Model
from .team_onboarding_url import TeamOnboardingUrl


class TeamOnboardingUrlResponse(Model):
    """Envelope of the link.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: TeamOnboardingUrl
    """A private link to the fiscal set-up of a team, to be kept like a password. The name of its key is
    inferred; it may be another.
    """
