# Generated from the API description. Do not edit: change the description and generate again.
"""SatDebugReport."""

from __future__ import annotations

from .._model import Model


class SatDebugReport(Model):
    """Dump of the set-up for troubleshooting. Its contents are not documented; build no logic on them.

    Inferred, not documented; from: seed 001, vendor CLI.
    """
