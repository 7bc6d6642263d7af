# Generated from the API description. Do not edit: change the description and generate again.
"""TeamPeriodicityChoice."""

from __future__ import annotations

from .._model import Model
from .team_periodicity import TeamPeriodicity


class TeamPeriodicityChoice(Model):
    """The period as older answers show it, with its label.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0 (page).
    """

    value: TeamPeriodicity | None = None
    """The period."""

    label: str | None = None
    """Its name for people, in the language of the account."""
