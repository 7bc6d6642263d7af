# Generated from the API description. Do not edit: change the description and generate again.
"""SatSetupResponse."""

from __future__ import annotations

from .._model import Model
from .sat_setup import SatSetup


class SatSetupResponse(Model):
    """Envelope of the set-up.

    Source: seed 001, vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatSetup
    """How far the set-up has come, and the schedule."""
