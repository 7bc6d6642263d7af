# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptInvoiceConfig."""

from __future__ import annotations

from .._model import Milliseconds, Model, Seconds, named
from .global_invoice import GlobalInvoice


class ReceiptInvoiceConfig(Model):
    """Settings of the invoice that the receipt will become.

    Source: vendor CLI (vendor-client).
    """

    serie: str | None = None
    """Series. Invoices call it series."""

    folio: int | str | None = None
    """Folio within the series. Comes as a number or as text."""

    date: Milliseconds | None = None
    """Date of the invoice. No source states the unit; milliseconds are likely, as when stamping. Unix time in
    milliseconds on the wire.
    """

    global_: GlobalInvoice | None = named("global", None)
    """Period of the global invoice."""

    valid_until: Seconds | None = named("validUntil", None)
    """Until when it can be stamped. No source states the unit; seconds are likely. Unix time in seconds on the
    wire.
    """
