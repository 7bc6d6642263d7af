# Generated from the API description. Do not edit: change the description and generate again.
"""TeamBrandInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamBrandInputDict(TypedDict):
    """How a new team shows itself.

    Source: https://docs.gigstack.io/create-team-20352686e0,
    https://docs.gigstack.io/teams-api-guide-1385961m0, vendor n8n node (page).
    """

    alias: str
    """Name to show."""

    primary_color: NotRequired[str]
    """First colour in hexadecimal, such as #2563eb."""

    secondary_color: NotRequired[str]
    """Second colour in hexadecimal."""

    logo: NotRequired[str]
    """Address of the logo."""
