# Generated from the API description. Do not edit: change the description and generate again.
"""TeamManifestResponse."""

from __future__ import annotations

from typing import Any

from .._model import Model


class TeamManifestResponse(Model):
    """Answer to a signature. Its data are not documented.

    Inferred, not documented; from: vendor CLI.
    """

    message: str | None = None
    """What was done."""

    data: dict[str, Any] | None = None
    """Not documented."""
