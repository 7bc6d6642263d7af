# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadState."""

from __future__ import annotations

from .._model import Model
from .sat_download_status import SatDownloadStatus


class SatDownloadState(Model):
    """One request as the SAT reports it. No source shows this answer: its keys may be those of the creation
    (request_id) or those of the history (id, statusMessage, ...). The ids of its packages must be in it,
    under a key that is not known.

    Inferred, not documented; from: seed 001, vendor CLI.
    """

    request_id: str | None = None
    """Id of the request."""

    status: SatDownloadStatus | None = None
    """State of a download request. Only completed, failed and expired are final; take an unknown value as not
    final.
    """
