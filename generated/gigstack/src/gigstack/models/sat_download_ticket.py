# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadTicket."""

from __future__ import annotations

from .._model import Model
from .sat_download_status import SatDownloadStatus


class SatDownloadTicket(Model):
    """A request that was taken in.

    Source: seed 001 (seed).
    """

    request_id: str | None = None
    """Id to follow; equal to `id` in the history."""

    status: SatDownloadStatus | None = None
    """State of a download request. Only completed, failed and expired are final; take an unknown value as not
    final.
    """

    duplicate: bool | None = None
    """True when an equal request was already running. That is no failure, and the id is then presumably that
    of the running one.
    """
