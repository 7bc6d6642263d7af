# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesListResponse."""

from __future__ import annotations

from .._model import Model
from .team_series import TeamSeries


class TeamSeriesListResponse(Model):
    """Envelope of the series of a team. That they come as a list, not by name, is inferred.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: list[TeamSeries]
    """The series."""
