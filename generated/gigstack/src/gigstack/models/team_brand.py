# Generated from the API description. Do not edit: change the description and generate again.
"""TeamBrand."""

from __future__ import annotations

from .._model import Model


class TeamBrand(Model):
    """How the team shows itself.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0 (page).
    """

    alias: str | None = None
    """Name to show."""

    primary_color: str | None = None
    """First colour in hexadecimal."""

    secondary_color: str | None = None
    """Second colour in hexadecimal."""

    logo: str | None = None
    """Address of the logo."""
