# Generated from the API description. Do not edit: change the description and generate again.
"""SatListDefinition."""

from __future__ import annotations

from .._model import Model


class SatListDefinition(Model):
    """One tracked list, with facts about its latest synchronisation. No source shows its fields; see what
    comes and rely on nothing.

    Inferred, not documented; from: documentation: SatListDefinition, its name only.
    """
