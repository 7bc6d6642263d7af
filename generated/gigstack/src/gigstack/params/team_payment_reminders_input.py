# Generated from the API description. Do not edit: change the description and generate again.
"""TeamPaymentRemindersInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamPaymentRemindersInputDict(TypedDict):
    """Reminders of payments that are due.

    Source: vendor CLI (vendor-client).
    """

    enabled: NotRequired[bool | None]
    """Whether reminders are sent."""

    days: NotRequired[int | None]
    """Number of days between a reminder and the due date, by its name. At least 0."""

    before_subject: NotRequired[str | None]
    """Subject of the mail before the due date."""

    before_body: NotRequired[str | None]
    """Text of the mail before the due date."""

    after_subject: NotRequired[str | None]
    """Subject of the mail after the due date."""

    after_body: NotRequired[str | None]
    """Text of the mail after the due date."""
