# Generated from the API description. Do not edit: change the description and generate again.
"""TeamsSatCompletedEvent."""

from __future__ import annotations

from typing import Literal

from .open_event_data import OpenEventData
from .webhook_delivery import WebhookDelivery


class TeamsSatCompletedEvent(WebhookDelivery):
    """The CSD of a team is connected.

    Known from the vendor's newest list only. For the master team of gigstack Connect, whose webhook has the
    type `gigstack_connect`.

    Source: vendor CLI, third-party digest of the guide (vendor-client).
    """

    type: Literal["teams.sat.completed"]
    """Name of the event."""

    data: OpenEventData
    """What an event carries of which no source says what it is about. Its keys are not known."""
