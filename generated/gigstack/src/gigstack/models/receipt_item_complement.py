# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptItemComplement."""

from __future__ import annotations

from .._model import Model
from .receipt_hydrocarbons import ReceiptHydrocarbons


class ReceiptItemComplement(Model):
    """Complement of a line.

    Source: vendor CLI (vendor-client).
    """

    hydrocarbons: ReceiptHydrocarbons | None = None
    """Data of a sale of fuel."""
