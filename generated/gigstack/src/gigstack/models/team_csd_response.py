# Generated from the API description. Do not edit: change the description and generate again.
"""TeamCsdResponse."""

from __future__ import annotations

from typing import Any

from .._model import Model


class TeamCsdResponse(Model):
    """Answer to an upload of the CSD. Its data are not documented; the team's `sat` tells the outcome.

    Inferred, not documented; from: vendor CLI.
    """

    message: str | None = None
    """What was done."""

    data: dict[str, Any] | None = None
    """Not documented."""
