# Generated from the API description. Do not edit: change the description and generate again.
"""SatListsResponse."""

from __future__ import annotations

from .._model import Model
from .sat_list_definition import SatListDefinition


class SatListsResponse(Model):
    """Envelope of the tracked lists. No source shows it; it follows the API's habit.

    Inferred, not documented; from: documentation: SatListDefinition, its name only.
    """

    message: str | None = None
    """What was done."""

    data: list[SatListDefinition] | None = None
    """The lists."""
