# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentUpdateInput."""

from __future__ import annotations

from .._model import Model
from .automation_type import AutomationType
from .payment_client_update_input import PaymentClientUpdateInput
from .payment_item_update_input import PaymentItemUpdateInput


class PaymentUpdateInput(Model):
    """The three things that can be changed. At least one must be there.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """

    items: list[PaymentItemUpdateInput] | None = None
    """New texts of lines."""

    automation_type: AutomationType | None = None
    """Automation to add: pue_invoice, ppd_invoice_and_complement or none. Only for a payment that has none
    yet, or the call is refused; on a collected one it stamps.
    """

    client: PaymentClientUpdateInput | None = None
    """Client data to change."""
