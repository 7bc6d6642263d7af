# Generated from the API description. Do not edit: change the description and generate again.
"""SatSetup."""

from __future__ import annotations

from .._model import Model
from .sat_provider_sync import SatProviderSync
from .sat_schedule import SatSchedule


class SatSetup(Model):
    """How far the set-up has come, and the schedule.

    Source: seed 001, vendor CLI (vendor-client).
    """

    fiel_uploaded: bool | None = None
    """Whether a FIEL is stored."""

    registered: bool | None = None
    """Whether the RFC is registered with the provider."""

    sat_completed: bool | None = None
    """Whether the set-up with the SAT is complete."""

    sync_start_date: str | None = None
    """First day of the history, as YYYY-MM-DD."""

    schedule: SatSchedule | None = None
    """The daily download; null when there is none."""

    prodigia: SatProviderSync | None = None
    """State of the synchronisation at the provider, which is called Prodigia."""
