# Generated from the API description. Do not edit: change the description and generate again.
"""Address."""

from __future__ import annotations

from .._model import Model


class Address(Model):
    """Postal address as stored.

    Source: vendor CLI, https://docs.gigstack.io/create-client-20352661e0 (vendor-client).
    """

    country: str | None = None
    """Country code of at most three letters; MEX for Mexico."""

    street: str | None = None
    """Street."""

    exterior: str | None = None
    """House number."""

    interior: str | None = None
    """Number or letter of the flat or office."""

    neighborhood: str | None = None
    """Neighbourhood (colonia)."""

    municipality: str | None = None
    """Municipality."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State."""

    zip: str | None = None
    """Postal code, kept as text because of leading zeros."""
