# Generated from the API description. Do not edit: change the description and generate again.
"""TeamBrandUpdateInput."""

from __future__ import annotations

from .._model import Model


class TeamBrandUpdateInput(Model):
    """How the team shows itself. Whether what is left out is kept is not documented, so send it whole.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    alias: str | None = None
    """Name to show."""

    primary_color: str | None = None
    """First colour in hexadecimal, such as #2563eb."""

    secondary_color: str | None = None
    """Second colour in hexadecimal. Inferred from the creation."""

    logo: str | None = None
    """Address of the logo."""
