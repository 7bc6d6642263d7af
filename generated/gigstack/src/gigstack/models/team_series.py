# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeries."""

from __future__ import annotations

from .._model import Model


class TeamSeries(Model):
    """A series of the team with its folio counters. No source shows one; the fields are inferred from what is
    sent.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    id: str | None = None
    """Id of the series."""

    series: str | None = None
    """Name of the series."""

    live: int | None = None
    """Folio counter in live mode."""

    test: int | None = None
    """Folio counter in test mode."""
