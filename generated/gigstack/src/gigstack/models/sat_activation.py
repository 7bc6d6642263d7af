# Generated from the API description. Do not edit: change the description and generate again.
"""SatActivation."""

from __future__ import annotations

from .._model import Model
from .sat_activation_type import SatActivationType


class SatActivation(Model):
    """Result of switching bulk download on.

    Source: seed 001 (seed).
    """

    type: SatActivationType | None = None
    """How an activation is billed."""

    activated: bool | None = None
    """Whether it is on now."""
