# Generated from the API description. Do not edit: change the description and generate again.
"""SatDeactivationResponse."""

from __future__ import annotations

from .._model import Model


class SatDeactivationResponse(Model):
    """Answer to a deactivation. Only the message is known; other keys are not documented.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """Text for people."""
