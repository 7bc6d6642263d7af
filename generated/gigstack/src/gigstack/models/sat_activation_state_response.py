# Generated from the API description. Do not edit: change the description and generate again.
"""SatActivationStateResponse."""

from __future__ import annotations

from .._model import Model
from .sat_activation_state import SatActivationState


class SatActivationStateResponse(Model):
    """Envelope of the activation state.

    Source: seed 001 (seed).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatActivationState
    """Activation of bulk download."""
