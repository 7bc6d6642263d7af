# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceEmailInput."""

from __future__ import annotations

from .._model import Model


class InvoiceEmailInput(Model):
    """Who is to get an invoice besides its client.

    Source: vendor CLI (vendor-client).
    """

    emails: list[str] | None = None
    """Further addresses; without them the mail goes to the client only."""
