# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceComplementInput."""

from __future__ import annotations

from .._model import Model


class InvoiceComplementInput(Model):
    """A complement of the CFDI.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0 (page).
    """

    type: str | None = None
    """Kind of complement; custom in the samples."""

    data: str | None = None
    """XML of the complement."""
