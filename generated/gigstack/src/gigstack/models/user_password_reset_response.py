# Generated from the API description. Do not edit: change the description and generate again.
"""UserPasswordResetResponse."""

from __future__ import annotations

from typing import Any

from .._model import Model


class UserPasswordResetResponse(Model):
    """Answer to a password reset. It never holds a link or a password.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
    """

    message: str | None = None
    """What was done."""

    data: dict[str, Any] | None = None
    """Its contents are not documented."""
