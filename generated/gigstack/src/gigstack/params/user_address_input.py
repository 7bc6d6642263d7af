# Generated from the API description. Do not edit: change the description and generate again.
"""UserAddressInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class UserAddressInputDict(TypedDict):
    """Postal address of a user. When changing a user, a part of it can be sent.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI (page).
    """

    country: NotRequired[str]
    """Country. Newer samples write MEX, older ones Mexico; prefer the three-letter code. Most characters: 250."""

    street: NotRequired[str]
    """Street. Most characters: 250."""

    zip: NotRequired[str]
    """Postal code, as text. Most characters: 250."""

    city: NotRequired[str]
    """City. Most characters: 250."""

    state: NotRequired[str]
    """State. Most characters: 250."""

    exterior: NotRequired[str]
    """House number. Most characters: 250."""

    municipality: NotRequired[str]
    """Municipality. It is stored but does not come back. Most characters: 250."""

    neighborhood: NotRequired[str]
    """Neighbourhood (colonia). Most characters: 250."""
