# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoicePdf."""

from __future__ import annotations

from .._model import Model


class SatInvoicePdf(Model):
    """A PDF as text inside JSON. An answer without it is a failure.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    pdf: str
    """The PDF."""
