# Generated from the API description. Do not edit: change the description and generate again.
"""SatRegistrationResponse."""

from __future__ import annotations

from .._model import Model
from .sat_registration import SatRegistration


class SatRegistrationResponse(Model):
    """Envelope of a registration. No source shows it.

    Inferred, not documented; from: seed 001.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: SatRegistration | None = None
    """Registration of the RFC. No source shows this answer; the two fields are inferred from the FIEL upload."""
