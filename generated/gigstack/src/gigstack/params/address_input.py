# Generated from the API description. Do not edit: change the description and generate again.
"""AddressInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AddressInputDict(TypedDict):
    """Postal address of a client. For stamping, `zip` is what the SAT compares with its own record.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0 (page).
    """

    country: NotRequired[str]
    """Country. Samples write Mexico or MEX; prefer the three-letter code."""

    street: NotRequired[str]
    """Street."""

    exterior: NotRequired[str]
    """House number."""

    interior: NotRequired[str]
    """Number or letter of the flat or office."""

    neighborhood: NotRequired[str]
    """Neighbourhood (colonia)."""

    municipality: NotRequired[str]
    """Municipality."""

    city: NotRequired[str]
    """City."""

    state: NotRequired[str]
    """State."""

    zip: NotRequired[str]
    """Postal code of five digits; must be the one that the SAT has on file."""
