# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceEmailResponse."""

from __future__ import annotations

from .._model import Model
from .invoice_email_result import InvoiceEmailResult


class InvoiceEmailResponse(Model):
    """Envelope of a mail that was sent.

    Source: vendor CLI (vendor-client).
    """

    message: str | None = None
    """What was done."""

    data: InvoiceEmailResult
    """What was mailed, and to whom."""
