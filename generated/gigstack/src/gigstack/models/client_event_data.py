# Generated from the API description. Do not edit: change the description and generate again.
"""ClientEventData."""

from __future__ import annotations

from .._model import Model
from .client import Client


class ClientEventData(Model):
    """What an event about a client carries. Events call it customer.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide (page).
    """

    object: Client
    """The client, as it is when the event is sent."""
