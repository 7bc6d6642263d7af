# Generated from the API description. Do not edit: change the description and generate again.
"""TeamsCreatedEvent."""

from __future__ import annotations

from typing import Literal

from .team_event_data import TeamEventData
from .webhook_delivery import WebhookDelivery


class TeamsCreatedEvent(WebhookDelivery):
    """A team was created.

    Known from the vendor's newest list only. For the master team of gigstack Connect, whose webhook has the
    type `gigstack_connect`.

    Source: vendor CLI, third-party digest of the guide (vendor-client).
    """

    type: Literal["teams.created"]
    """Name of the event."""

    data: TeamEventData
    """What an event about a team carries. That it is the whole team is inferred from the other events."""
