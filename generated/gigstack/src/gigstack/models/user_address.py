# Generated from the API description. Do not edit: change the description and generate again.
"""UserAddress."""

from __future__ import annotations

from .._model import Model


class UserAddress(Model):
    """Postal address of a user.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
    """

    country: str | None = None
    """Country."""

    street: str | None = None
    """Street."""

    zip: str | None = None
    """Postal code."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State."""

    exterior: str | None = None
    """House number."""

    neighborhood: str | None = None
    """Neighbourhood (colonia)."""

    municipality: str | None = None
    """Municipality. Only in an older edition of the guide; it no longer comes back."""
