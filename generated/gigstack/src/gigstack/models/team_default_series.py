# Generated from the API description. Do not edit: change the description and generate again.
"""TeamDefaultSeries."""

from __future__ import annotations

from .._model import Model
from .team_series_choice import TeamSeriesChoice


class TeamDefaultSeries(Model):
    """Which series each kind of document takes.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0, vendor CLI (page).
    """

    income: TeamSeriesChoice | None = None
    """Income invoices."""

    complements: TeamSeriesChoice | None = None
    """Payment complements."""

    credit_note: TeamSeriesChoice | None = None
    """Credit notes."""
