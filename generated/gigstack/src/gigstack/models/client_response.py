# Generated from the API description. Do not edit: change the description and generate again.
"""ClientResponse."""

from __future__ import annotations

from .._model import Model
from .client import Client


class ClientResponse(Model):
    """Envelope of one client.

    Source: https://docs.gigstack.io/create-client-20352661e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: Client
    """A client as stored. Lists and older samples show only a few of these fields."""
