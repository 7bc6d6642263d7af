# Generated from the API description. Do not edit: change the description and generate again.
"""AddressInput."""

from __future__ import annotations

from .._model import Model


class AddressInput(Model):
    """Postal address of a client. For stamping, `zip` is what the SAT compares with its own record.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0 (page).
    """

    country: str | None = None
    """Country. Samples write Mexico or MEX; prefer the three-letter code."""

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
    """Postal code of five digits; must be the one that the SAT has on file."""
