# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadStateResponse."""

from __future__ import annotations

from .._model import Model
from .sat_download_state import SatDownloadState


class SatDownloadStateResponse(Model):
    """Envelope of one request. No source shows it.

    Inferred, not documented; from: seed 001, vendor CLI.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatDownloadState | None = None
    """One request as the SAT reports it. No source shows this answer: its keys may be those of the creation
    (request_id) or those of the history (id, statusMessage, ...). The ids of its packages must be in it,
    under a key that is not known.
    """
