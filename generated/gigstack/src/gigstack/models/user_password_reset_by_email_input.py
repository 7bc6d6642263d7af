# Generated from the API description. Do not edit: change the description and generate again.
"""UserPasswordResetByEmailInput."""

from __future__ import annotations

from .._model import Model


class UserPasswordResetByEmailInput(Model):
    """Whose password is to be reset.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor n8n node (page).
    """

    email: str
    """Mail address of the user."""
