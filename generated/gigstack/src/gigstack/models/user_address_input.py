# Generated from the API description. Do not edit: change the description and generate again.
"""UserAddressInput."""

from __future__ import annotations

from .._model import Model


class UserAddressInput(Model):
    """Postal address of a user. When changing a user, a part of it can be sent.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI (page).
    """

    country: str | None = None
    """Country. Newer samples write MEX, older ones Mexico; prefer the three-letter code. Most characters: 250."""

    street: str | None = None
    """Street. Most characters: 250."""

    zip: str | None = None
    """Postal code, as text. Most characters: 250."""

    city: str | None = None
    """City. Most characters: 250."""

    state: str | None = None
    """State. Most characters: 250."""

    exterior: str | None = None
    """House number. Most characters: 250."""

    municipality: str | None = None
    """Municipality. It is stored but does not come back. Most characters: 250."""

    neighborhood: str | None = None
    """Neighbourhood (colonia). Most characters: 250."""
