# Generated from the API description. Do not edit: change the description and generate again.
"""TeamDefaultSeriesInput."""

from __future__ import annotations

from .._model import Model
from .team_series_choice_input import TeamSeriesChoiceInput


class TeamDefaultSeriesInput(Model):
    """Which series each kind of document takes.

    Source: vendor CLI (vendor-client).
    """

    income: TeamSeriesChoiceInput | None = None
    """Income invoices."""

    complements: TeamSeriesChoiceInput | None = None
    """Payment complements."""

    credit_note: TeamSeriesChoiceInput | None = None
    """Credit notes."""
