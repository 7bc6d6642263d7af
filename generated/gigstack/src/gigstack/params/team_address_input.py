# Generated from the API description. Do not edit: change the description and generate again.
"""TeamAddressInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamAddressInputDict(TypedDict):
    """Postal address of a new team.

    Source: https://docs.gigstack.io/create-team-20352686e0,
    https://docs.gigstack.io/teams-api-guide-1385961m0 (page).
    """

    country: str
    """Country. Samples send the name, Mexico; answers have MEX."""

    street: NotRequired[str]
    """Street."""

    exterior: NotRequired[str]
    """House number."""

    interior: NotRequired[str]
    """Number or letter of the flat or office."""

    neighborhood: NotRequired[str]
    """Neighbourhood (colonia)."""

    municipality: NotRequired[str]
    """Municipality. Answers do not show it."""

    city: NotRequired[str]
    """City."""

    state: NotRequired[str]
    """State."""

    zip: NotRequired[str]
    """Postal code of five digits."""
