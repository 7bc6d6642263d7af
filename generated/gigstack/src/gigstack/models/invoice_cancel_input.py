# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceCancelInput."""

from __future__ import annotations

from .._model import Model
from .cancellation_motive import CancellationMotive


class InvoiceCancelInput(Model):
    """Why an invoice is to be cancelled, and what replaces it.

    Source: seed 003, vendor n8n node (seed).
    """

    motive: CancellationMotive | str
    """The reason."""

    substitution_uuid: str | None = None
    """Folio of the invoice that replaces this one. Required with motive 01, and only then. One vendor client
    calls it replacement.
    """
