# Generated from the API description. Do not edit: change the description and generate again.
"""UserUpdateInput."""

from __future__ import annotations

from .._model import Model
from .user_address_input import UserAddressInput


class UserUpdateInput(Model):
    """What to change of a user. A field that is left out stays as it is. The mail address and the memberships
    cannot be changed here.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI, vendor n8n node (page).
    """

    first_name: str | None = None
    """First name. Most characters: 100."""

    last_name: str | None = None
    """Last name. Most characters: 100."""

    phone: str | None = None
    """Phone. A plus sign and 8 to 15 digits is safe everywhere. Most characters: 100."""

    company_role: str | None = None
    """Job title. It grants nothing. Most characters: 100."""

    address: UserAddressInput | None = None
    """Postal address, or the part of it that changes. The rest probably stays; this is not documented."""
