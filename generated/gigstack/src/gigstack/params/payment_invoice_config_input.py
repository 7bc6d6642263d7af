# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentInvoiceConfigInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class PaymentInvoiceConfigInputDict(TypedDict):
    """Numbering of the invoice that an automation stamps.

    Source: https://docs.gigstack.io/payment-8789491d0, vendor n8n node (vendor-client).
    """

    serie: NotRequired[str]
    """Series; empty or left out for the team's default."""

    folio: NotRequired[int | str]
    """Folio within the series; 0 or left out for the next one."""
