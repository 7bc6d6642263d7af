# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSettingsResult."""

from __future__ import annotations

from .._model import Model


class TeamSettingsResult(Model):
    """What a change of the settings answers with, the settings or the whole team. No source shows it.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """
