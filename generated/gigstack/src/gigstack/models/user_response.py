# Generated from the API description. Do not edit: change the description and generate again.
"""UserResponse."""

from __future__ import annotations

from .._model import Model
from .user import User


class UserResponse(Model):
    """Envelope of one user.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
    """

    message: str | None = None
    """What was done."""

    data: User
    """A person who can sign in to gigstack. Lists carry fewer fields than a single user."""
