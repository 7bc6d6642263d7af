# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmails."""

from __future__ import annotations

from .._model import Model


class TeamEmails(Model):
    """The mails that the team sends.

    Source: vendor CLI (vendor-client).
    """

    invoices_bcc: list[str] | None = None
    """Who gets a blind copy of invoice mails."""

    payments_bcc: list[str] | None = None
    """Who gets a blind copy of payment mails."""

    receipts_bcc: list[str] | None = None
    """Who gets a blind copy of receipt mails."""

    avoid_invoice_emails: bool | None = None
    """Send no mails of invoices."""

    avoid_test_invoice_emails: bool | None = None
    """Send no mails of invoices made in test mode."""

    avoid_receipts_emails: bool | None = None
    """Send no mails of receipts."""

    avoid_foreign_receipts_emails: bool | None = None
    """Send no mails of receipts of foreign clients."""

    invoice_subject: str | None = None
    """Subject of the mail of an invoice."""

    invoice_body: str | None = None
    """Text of the mail of an invoice."""

    complement_subject: str | None = None
    """Subject of the mail of a payment complement."""

    complement_body: str | None = None
    """Text of the mail of a payment complement."""

    credit_note_subject: str | None = None
    """Subject of the mail of a credit note."""

    credit_note_body: str | None = None
    """Text of the mail of a credit note."""

    payment_subject: str | None = None
    """Subject of the mail of a payment."""

    payment_body: str | None = None
    """Text of the mail of a payment."""

    receipt_subject: str | None = None
    """Subject of the mail of a receipt."""

    receipt_body: str | None = None
    """Text of the mail of a receipt."""

    receipt_reminder_subject: str | None = None
    """Subject of the mail of a reminder of a receipt."""

    receipt_reminder_body: str | None = None
    """Text of the mail of a reminder of a receipt."""
