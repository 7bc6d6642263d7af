# Generated from the API description. Do not edit: change the description and generate again.
"""SatFielResponse."""

from __future__ import annotations

from .._model import Model
from .sat_fiel import SatFiel


class SatFielResponse(Model):
    """Envelope of a FIEL upload.

    Source: seed 001 (seed).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: SatFiel
    """The stored FIEL and the registration that was tried with it."""
