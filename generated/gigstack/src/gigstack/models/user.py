# Generated from the API description. Do not edit: change the description and generate again.
"""User."""

from __future__ import annotations

from .._model import Model, Seconds, named
from .user_address import UserAddress
from .user_membership import UserMembership
from .user_role import UserRole


class User(Model):
    """A person who can sign in to gigstack. Lists carry fewer fields than a single user.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
    """

    id: str | None = None
    """Id of the user. Take it as opaque; its form differs between sources."""

    email: str | None = None
    """Mail address that the user signs in with."""

    name: str | None = None
    """Full name."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    older_first_name: str | None = named("firstName", None)
    """First name as an older edition of the guide spells it. Which spelling answers have today is not known."""

    older_last_name: str | None = named("lastName", None)
    """Last name as an older edition of the guide spells it."""

    phone: str | None = None
    """Phone."""

    company_role: str | None = None
    """Job title."""

    role: UserRole | None = None
    """Role in the team."""

    address: UserAddress | None = None
    """Postal address."""

    created_at: Seconds | None = None
    """When the record was made. Unix time in seconds on the wire."""

    last_login: Seconds | None = None
    """When the user last signed in. Only in an older edition of the guide. Unix time in seconds on the wire."""

    teams: list[UserMembership] | None = None
    """Teams of the user. Only when a single user is read, by an older edition of the guide."""

    invitation_sent: bool | None = None
    """Whether an invitation was mailed. Only after creating, by an older edition of the guide."""
