# Generated from the API description. Do not edit: change the description and generate again.
"""TeamPaymentRemindersInput."""

from __future__ import annotations

from .._model import Model


class TeamPaymentRemindersInput(Model):
    """Reminders of payments that are due.

    Source: vendor CLI (vendor-client).
    """

    enabled: bool | None = None
    """Whether reminders are sent."""

    days: int | None = None
    """Number of days between a reminder and the due date, by its name. At least 0."""

    before_subject: str | None = None
    """Subject of the mail before the due date."""

    before_body: str | None = None
    """Text of the mail before the due date."""

    after_subject: str | None = None
    """Subject of the mail after the due date."""

    after_body: str | None = None
    """Text of the mail after the due date."""
