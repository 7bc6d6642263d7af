# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceEmailResult."""

from __future__ import annotations

from .._model import Model


class InvoiceEmailResult(Model):
    """What was mailed, and to whom.

    Source: vendor CLI (vendor-client).
    """

    recipients: list[str] | None = None
    """Addresses that the mail went to."""

    attachments: list[str] | None = None
    """Names of the files in the mail."""
