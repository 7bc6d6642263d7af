# Generated from the API description. Do not edit: change the description and generate again.
"""SatHistory."""

from __future__ import annotations

from .._model import Model
from .sat_download_request import SatDownloadRequest


class SatHistory(Model):
    """The latest requests, newest first, at most 20.

    Source: seed 000, seed 001 (seed).
    """

    history: list[SatDownloadRequest]
    """The requests."""
