# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailTemplates."""

from __future__ import annotations

from .._model import Model
from .team_email_languages import TeamEmailLanguages


class TeamEmailTemplates(Model):
    """Templates of the mails, by their occasion.

    Source: vendor CLI (vendor-client).
    """

    invoices: TeamEmailLanguages | None = None
    """Mail of an invoice."""

    complements: TeamEmailLanguages | None = None
    """Mail of a payment complement."""

    credit_notes: TeamEmailLanguages | None = None
    """Mail of a credit note."""

    payments: TeamEmailLanguages | None = None
    """Mail of a payment."""

    receipts: TeamEmailLanguages | None = None
    """Mail of a receipt."""

    receipt_reminders: TeamEmailLanguages | None = None
    """Mail of a reminder of a receipt."""
