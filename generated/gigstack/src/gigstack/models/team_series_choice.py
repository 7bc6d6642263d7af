# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSeriesChoice."""

from __future__ import annotations

from .._model import Model


class TeamSeriesChoice(Model):
    """A series that is used unless a document names another.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0, vendor CLI (page).
    """

    serie: str | None = None
    """Name of the series."""
