# Generated from the API description. Do not edit: change the description and generate again.
"""TeamBrandUpdateInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamBrandUpdateInputDict(TypedDict):
    """How the team shows itself. Whether what is left out is kept is not documented, so send it whole.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    alias: NotRequired[str]
    """Name to show."""

    primary_color: NotRequired[str]
    """First colour in hexadecimal, such as #2563eb."""

    secondary_color: NotRequired[str]
    """Second colour in hexadecimal. Inferred from the creation."""

    logo: NotRequired[str]
    """Address of the logo."""
