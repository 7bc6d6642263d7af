# Generated from the API description. Do not edit: change the description and generate again.
"""SatFetchedInvoiceResponse."""

from __future__ import annotations

from .._model import Model
from .sat_fetched_invoice import SatFetchedInvoice


class SatFetchedInvoiceResponse(Model):
    """Envelope of a fetched invoice. No source shows it.

    Inferred, not documented; from: seed 001, vendor CLI.
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatFetchedInvoice | None = None
    """The invoice that was fetched. Its contents are not documented; expect the XML, as text or base64, under
    a key that is not known.
    """
