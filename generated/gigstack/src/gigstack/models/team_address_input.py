# Generated from the API description. Do not edit: change the description and generate again.
"""TeamAddressInput."""

from __future__ import annotations

from .._model import Model


class TeamAddressInput(Model):
    """Postal address of a new team.

    Source: https://docs.gigstack.io/create-team-20352686e0,
    https://docs.gigstack.io/teams-api-guide-1385961m0 (page).
    """

    country: str
    """Country. Samples send the name, Mexico; answers have MEX."""

    street: str | None = None
    """Street."""

    exterior: str | None = None
    """House number."""

    interior: str | None = None
    """Number or letter of the flat or office."""

    neighborhood: str | None = None
    """Neighbourhood (colonia)."""

    municipality: str | None = None
    """Municipality. Answers do not show it."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State."""

    zip: str | None = None
    """Postal code of five digits."""
