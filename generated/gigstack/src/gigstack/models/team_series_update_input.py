# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesUpdateInput."""

from __future__ import annotations

from .._model import Model


class TeamSeriesUpdateInput(Model):
    """The folio counters to set. One that is left out is not sent.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    live: int | None = None
    """Folio counter in live mode."""

    test: int | None = None
    """Folio counter in test mode."""
