# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesChoiceInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamSeriesChoiceInputDict(TypedDict):
    """A series that is used unless a document names another.

    Source: vendor CLI (vendor-client).
    """

    serie: NotRequired[str | None]
    """Name of the series."""
