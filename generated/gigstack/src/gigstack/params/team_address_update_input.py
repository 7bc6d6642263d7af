# Generated from the API description. Do not edit: change the description and generate again.
"""TeamAddressUpdateInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamAddressUpdateInputDict(TypedDict):
    """Postal address of a team, inferred from the creation. Whether what is left out is kept is not
    documented, so send it whole.

    Inferred, not documented; from: https://docs.gigstack.io/create-team-20352686e0.
    """

    country: NotRequired[str]
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
