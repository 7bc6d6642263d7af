# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceResponse."""

from __future__ import annotations

from .._model import Model
from .invoice import Invoice


class InvoiceResponse(Model):
    """Envelope of one invoice.

    Source: https://docs.gigstack.io/get-income-invoice-20352675e0,
    https://docs.gigstack.io/create-egress-invoice-20793824e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: Invoice
    """A stamped document of any kind. Each operation answers with a part of these fields, and a list may even
    hold an empty object, so nothing is certain to be there.
    """
