# Generated from the API description. Do not edit: change the description and generate again.
"""SatScheduleSaved."""

from __future__ import annotations

from .._model import Model
from .sat_schedule import SatSchedule


class SatScheduleSaved(Model):
    """The part of the answer that holds the saved schedule.

    Source: seed 001 (seed).
    """

    schedule: SatSchedule | None = None
    """The daily download as stored."""
