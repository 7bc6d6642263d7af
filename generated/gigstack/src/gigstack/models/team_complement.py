# Generated from the API description. Do not edit: change the description and generate again.
"""TeamComplement."""

from __future__ import annotations

from .._model import Model


class TeamComplement(Model):
    """A complement that documents of the team carry.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0, vendor CLI (page).
    """

    data: str | None = None
    """The complement itself."""

    description: str | None = None
    """Text for people."""

    type: str | None = None
    """Kind of complement; the values are not documented."""
