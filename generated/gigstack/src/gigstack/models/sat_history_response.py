# Generated from the API description. Do not edit: change the description and generate again.
"""SatHistoryResponse."""

from __future__ import annotations

from .._model import Model
from .sat_history import SatHistory


class SatHistoryResponse(Model):
    """Envelope of the history.

    Source: seed 000, seed 001 (seed).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatHistory
    """The latest requests, newest first, at most 20."""
