# Generated from the API description. Do not edit: change the description and generate again.
"""ServiceEventData."""

from __future__ import annotations

from .._model import Model
from .service import Service


class ServiceEventData(Model):
    """What an event about a service carries.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide (page).
    """

    object: Service
    """The service, as it is when the event is sent."""
