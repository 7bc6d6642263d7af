# Generated from the API description. Do not edit: change the description and generate again.
"""UserInput."""

from __future__ import annotations

from .._model import Model
from .user_address_input import UserAddressInput
from .user_role_input import UserRoleInput


class UserInput(Model):
    """A new user. A guide calls every field optional, but both vendor clients insist on the mail address. An
    older edition of the guide spells the names firstName and lastName.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0,
    https://apidocs.gigstack.pro/create-user-20352697e0, vendor CLI, vendor n8n node (page).
    """

    email: str
    """Mail address that the user signs in with. Most characters: 320."""

    first_name: str | None = None
    """First name. Most characters: 100."""

    last_name: str | None = None
    """Last name. Most characters: 100."""

    phone: str | None = None
    """Phone. A plus sign and 8 to 15 digits is safe everywhere; the guide sets no form."""

    company_role: str | None = None
    """Job title. It grants nothing. Most characters: 100."""

    address: UserAddressInput | None = None
    """Postal address."""

    auto_join: bool | None = None
    """Also add the user to the team that the call is for. The server's default is false."""

    role: UserRoleInput | str | None = None
    """Role in that team. Counts only with auto_join. The server's default is "viewer"."""
