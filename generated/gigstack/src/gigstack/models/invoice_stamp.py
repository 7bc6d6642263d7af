# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceStamp."""

from __future__ import annotations

from .._model import Model, Seconds


class InvoiceStamp(Model):
    """The stamp of a document.

    Source: seed 003, https://docs.gigstack.io/invoice-8789489d0, vendor CLI (page).
    """

    sello: str | None = None
    """Digital seal."""

    stamp_at: Seconds | None = None
    """When it was stamped. Unix time in seconds on the wire."""

    provider: str | None = None
    """Stamping service (PAC)."""
