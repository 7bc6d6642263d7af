# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSettingsResponse."""

from __future__ import annotations

from .._model import Model
from .team_settings_result import TeamSettingsResult


class TeamSettingsResponse(Model):
    """Envelope of changed settings.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: TeamSettingsResult
    """What a change of the settings answers with, the settings or the whole team. No source shows it."""
