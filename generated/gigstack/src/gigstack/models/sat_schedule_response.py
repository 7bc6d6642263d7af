# Generated from the API description. Do not edit: change the description and generate again.
"""SatScheduleResponse."""

from __future__ import annotations

from .._model import Model
from .sat_schedule_saved import SatScheduleSaved


class SatScheduleResponse(Model):
    """Envelope of a saved schedule.

    Source: seed 001 (seed).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: SatScheduleSaved
    """The part of the answer that holds the saved schedule."""
