# Generated from the API description. Do not edit: change the description and generate again.
"""SatSyncResponse."""

from __future__ import annotations

from .._model import Model


class SatSyncResponse(Model):
    """Answer to enabling the synchronisation. Its contents are not documented.

    Inferred, not documented; from: vendor CLI.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""
