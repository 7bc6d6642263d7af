# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesChoiceInput."""

from __future__ import annotations

from .._model import Model


class TeamSeriesChoiceInput(Model):
    """A series that is used unless a document names another.

    Source: vendor CLI (vendor-client).
    """

    serie: str | None = None
    """Name of the series."""
