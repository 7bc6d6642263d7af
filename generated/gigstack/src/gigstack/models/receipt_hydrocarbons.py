# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptHydrocarbons."""

from __future__ import annotations

from .._model import Model


class ReceiptHydrocarbons(Model):
    """Data of a sale of fuel. The codes are not documented.

    Source: vendor CLI (vendor-client).
    """

    permit_type: str | None = None
    """Kind of the permit."""

    permit_number: str | None = None
    """Number of the permit."""

    fuel_code: str | None = None
    """Code of the fuel."""

    fuel_sub_product: str | None = None
    """Code of the product within the fuel."""
