# Generated from the API description. Do not edit: change the description and generate again.
"""SatSchedule."""

from __future__ import annotations

from .._model import Milliseconds, Model, named
from .sat_direction import SatDirection


class SatSchedule(Model):
    """The daily download as stored.

    Source: seed 001, vendor CLI (seed).
    """

    enabled: bool | None = None
    """Whether the download runs."""

    time: str | None = None
    """Time of day as HH:mm, in the zone America/Mexico_City."""

    download_types: list[SatDirection] | None = named("downloadTypes", None)
    """Which side or sides are downloaded."""

    days_back: int | None = named("daysBack", None)
    """How many days back each run looks."""

    last_run_at: Milliseconds | None = named("lastRunAt", None)
    """When it last ran. The unit is inferred; only null is shown. Unix time in milliseconds on the wire."""

    last_run_status: str | None = named("lastRunStatus", None)
    """How the last run ended; the values are not documented."""

    last_run_error: str | None = named("lastRunError", None)
    """Why the last run failed."""
