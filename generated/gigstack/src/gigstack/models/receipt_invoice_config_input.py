# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptInvoiceConfigInput."""

from __future__ import annotations

from .._model import Model


class ReceiptInvoiceConfigInput(Model):
    """Series and folio of the invoice that the receipt will become.

    Source: vendor n8n node (vendor-client).
    """

    serie: str | None = None
    """Series; empty or left out for the default one. Invoices call it series."""

    folio: int | None = None
    """Folio within the series; 0 or left out for the next one."""
