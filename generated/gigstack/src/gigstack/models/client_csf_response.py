# Generated from the API description. Do not edit: change the description and generate again.
"""ClientCsfResponse."""

from __future__ import annotations

from .._model import Model
from .client import Client


class ClientCsfResponse(Model):
    """Envelope of a client read from a certificate. Only the id of the client is proved.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done. Inferred."""

    timestamp: str | int | None = None
    """When the server answered. Inferred."""

    data: Client
    """A client as stored. Lists and older samples show only a few of these fields."""
