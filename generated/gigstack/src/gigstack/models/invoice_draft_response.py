# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftResponse."""

from __future__ import annotations

from .._model import Model
from .invoice_draft import InvoiceDraft


class InvoiceDraftResponse(Model):
    """Envelope of one draft.

    Source: https://docs.gigstack.io/create-draft-invoice-pre-factura-30478226e0, vendor CLI (page).
    """

    message: str | None = None
    """What was done."""

    data: InvoiceDraft
    """A draft, which has no tax effect. It has an `id` and no `uuid`. Its own times are in milliseconds, those
    of its client in seconds. The only sample is cut off after the status: items, metadata and a preview in
    base64 are expected as further keys, under names that no source shows.
    """
