# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptInvoiceConfigInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ReceiptInvoiceConfigInputDict(TypedDict):
    """Series and folio of the invoice that the receipt will become.

    Source: vendor n8n node (vendor-client).
    """

    serie: NotRequired[str]
    """Series; empty or left out for the default one. Invoices call it series."""

    folio: NotRequired[int]
    """Folio within the series; 0 or left out for the next one."""
