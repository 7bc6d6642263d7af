# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesResponse."""

from __future__ import annotations

from .._model import Model
from .team_series import TeamSeries


class TeamSeriesResponse(Model):
    """Envelope of one series.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: TeamSeries
    """A series of the team with its folio counters. No source shows one; the fields are inferred from what is
    sent.
    """
