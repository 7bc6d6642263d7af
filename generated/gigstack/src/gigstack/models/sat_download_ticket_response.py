# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadTicketResponse."""

from __future__ import annotations

from .._model import Model
from .sat_download_ticket import SatDownloadTicket


class SatDownloadTicketResponse(Model):
    """Envelope of a new request.

    Source: seed 001 (seed).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatDownloadTicket
    """A request that was taken in."""
