# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailsInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict


class TeamEmailsInputDict(TypedDict):
    """The mails that the team sends.

    Source: vendor CLI (vendor-client).
    """

    invoices_bcc: NotRequired[Sequence[str] | None]
    """Who gets a blind copy of invoice mails."""

    payments_bcc: NotRequired[Sequence[str] | None]
    """Who gets a blind copy of payment mails."""

    receipts_bcc: NotRequired[Sequence[str] | None]
    """Who gets a blind copy of receipt mails."""

    avoid_invoice_emails: NotRequired[bool | None]
    """Send no mails of invoices."""

    avoid_test_invoice_emails: NotRequired[bool | None]
    """Send no mails of invoices made in test mode."""

    avoid_receipts_emails: NotRequired[bool | None]
    """Send no mails of receipts."""

    avoid_foreign_receipts_emails: NotRequired[bool | None]
    """Send no mails of receipts of foreign clients."""

    invoice_subject: NotRequired[str | None]
    """Subject of the mail of an invoice."""

    invoice_body: NotRequired[str | None]
    """Text of the mail of an invoice."""

    complement_subject: NotRequired[str | None]
    """Subject of the mail of a payment complement."""

    complement_body: NotRequired[str | None]
    """Text of the mail of a payment complement."""

    credit_note_subject: NotRequired[str | None]
    """Subject of the mail of a credit note."""

    credit_note_body: NotRequired[str | None]
    """Text of the mail of a credit note."""

    payment_subject: NotRequired[str | None]
    """Subject of the mail of a payment."""

    payment_body: NotRequired[str | None]
    """Text of the mail of a payment."""

    receipt_subject: NotRequired[str | None]
    """Subject of the mail of a receipt."""

    receipt_body: NotRequired[str | None]
    """Text of the mail of a receipt."""

    receipt_reminder_subject: NotRequired[str | None]
    """Subject of the mail of a reminder of a receipt."""

    receipt_reminder_body: NotRequired[str | None]
    """Text of the mail of a reminder of a receipt."""
