# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceComplement."""

from __future__ import annotations

from .._model import Model


class InvoiceComplement(Model):
    """A complement of the CFDI.

    Source: https://docs.gigstack.io/invoice-8789489d0, vendor CLI (vendor-client).
    """

    type: str | None = None
    """Kind, such as custom or pago."""

    data: str | None = None
    """Text of the complement."""
