# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentInvoiceConfig."""

from __future__ import annotations

from .._model import Model


class PaymentInvoiceConfig(Model):
    """Numbering of the invoice that an automation stamps.

    Source: https://docs.gigstack.io/payment-8789491d0, vendor n8n node (page).
    """

    serie: str | None = None
    """Series."""

    folio: str | int | None = None
    """Folio within the series. Comes as text or as a number."""
