# Generated from the API description. Do not edit: change the description and generate again.
"""UserPage."""

from __future__ import annotations

from .._model import Model
from .user import User


class UserPage(Model):
    """One page of users.

    Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
    """

    message: str | None = None
    """What was done."""

    data: list[User]
    """The users."""

    next: str | None = None
    """Cursor of the next page; missing or null on the last one."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all. One source says that filters do not count."""
