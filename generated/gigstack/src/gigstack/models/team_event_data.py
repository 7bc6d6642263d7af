# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEventData."""

from __future__ import annotations

from .._model import Model
from .team import Team


class TeamEventData(Model):
    """What an event about a team carries. That it is the whole team is inferred from the other events.

    Inferred, not documented; from: third-party digest of the guide, vendor CLI.
    """

    object: Team
    """The team, as it is when the event is sent."""
