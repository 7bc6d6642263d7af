# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesInput."""

from __future__ import annotations

from .._model import Model


class TeamSeriesInput(Model):
    """A new series, with the folios that it starts from.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    series: str
    """Name of the series, such as A or NC."""

    live: int | None = None
    """First state of the folio counter in live mode. The server's default is 0."""

    test: int | None = None
    """First state of the folio counter in test mode. The server's default is 0."""
