# Generated from the API description. Do not edit: change the description and generate again.
"""TeamBrandInput."""

from __future__ import annotations

from .._model import Model


class TeamBrandInput(Model):
    """How a new team shows itself.

    Source: https://docs.gigstack.io/create-team-20352686e0,
    https://docs.gigstack.io/teams-api-guide-1385961m0, vendor n8n node (page).
    """

    alias: str
    """Name to show."""

    primary_color: str | None = None
    """First colour in hexadecimal, such as #2563eb."""

    secondary_color: str | None = None
    """Second colour in hexadecimal."""

    logo: str | None = None
    """Address of the logo."""
