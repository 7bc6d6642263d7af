# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailTemplatesInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TeamEmailLanguagesInput,
    )
    from .team_email_languages_input import TeamEmailLanguagesInputDict


class TeamEmailTemplatesInputDict(TypedDict):
    """Templates of the mails, by their occasion.

    Source: vendor CLI (vendor-client).
    """

    invoices: NotRequired[TeamEmailLanguagesInputDict | TeamEmailLanguagesInput | None]
    """Mail of an invoice."""

    complements: NotRequired[TeamEmailLanguagesInputDict | TeamEmailLanguagesInput | None]
    """Mail of a payment complement."""

    credit_notes: NotRequired[TeamEmailLanguagesInputDict | TeamEmailLanguagesInput | None]
    """Mail of a credit note."""

    payments: NotRequired[TeamEmailLanguagesInputDict | TeamEmailLanguagesInput | None]
    """Mail of a payment."""

    receipts: NotRequired[TeamEmailLanguagesInputDict | TeamEmailLanguagesInput | None]
    """Mail of a receipt."""

    receipt_reminders: NotRequired[TeamEmailLanguagesInputDict | TeamEmailLanguagesInput | None]
    """Mail of a reminder of a receipt."""
