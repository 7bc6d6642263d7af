# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentInvoiceConfigInput."""

from __future__ import annotations

from .._model import Model


class PaymentInvoiceConfigInput(Model):
    """Numbering of the invoice that an automation stamps.

    Source: https://docs.gigstack.io/payment-8789491d0, vendor n8n node (vendor-client).
    """

    serie: str | None = None
    """Series; empty or left out for the team's default."""

    folio: int | str | None = None
    """Folio within the series; 0 or left out for the next one."""
