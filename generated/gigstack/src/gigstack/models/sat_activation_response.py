# Generated from the API description. Do not edit: change the description and generate again.
"""SatActivationResponse."""

from __future__ import annotations

from .._model import Model
from .sat_activation import SatActivation


class SatActivationResponse(Model):
    """Envelope of an activation.

    Source: seed 001 (seed).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """Text in Spanish."""

    data: SatActivation
    """Result of switching bulk download on."""
