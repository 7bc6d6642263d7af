# Generated from the API description. Do not edit: change the description and generate again.
"""OpenEventData."""

from __future__ import annotations

from typing import Any

from .._model import Model


class OpenEventData(Model):
    """What an event carries of which no source says what it is about. Its keys are not known.

    Inferred, not documented; from: third-party digest of the guide, vendor CLI.
    """

    object: dict[str, Any]
    """What changed, in a form that is not documented."""
