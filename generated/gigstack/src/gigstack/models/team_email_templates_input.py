# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailTemplatesInput."""

from __future__ import annotations

from .._model import Model
from .team_email_languages_input import TeamEmailLanguagesInput


class TeamEmailTemplatesInput(Model):
    """Templates of the mails, by their occasion.

    Source: vendor CLI (vendor-client).
    """

    invoices: TeamEmailLanguagesInput | None = None
    """Mail of an invoice."""

    complements: TeamEmailLanguagesInput | None = None
    """Mail of a payment complement."""

    credit_notes: TeamEmailLanguagesInput | None = None
    """Mail of a credit note."""

    payments: TeamEmailLanguagesInput | None = None
    """Mail of a payment."""

    receipts: TeamEmailLanguagesInput | None = None
    """Mail of a receipt."""

    receipt_reminders: TeamEmailLanguagesInput | None = None
    """Mail of a reminder of a receipt."""
