# Generated from the API description. Do not edit: change the description and generate again.
"""ServiceUpdateInput."""

from __future__ import annotations

from .._model import Amount, Model
from .invoice_tax_input import InvoiceTaxInput
from .taxability import Taxability
from .unit_key import UnitKey


class ServiceUpdateInput(Model):
    """What to change of a service. A field that is left out stays as it is.

    Source: vendor CLI, vendor n8n node, https://docs.gigstack.io/services-api-guide-1385928m0
    (vendor-client).
    """

    description: str | None = None
    """What is sold; it is printed on documents."""

    unit_price: Amount | None = None
    """Price of one unit, in currency units."""

    product_key: str | None = None
    """Product or service key of the SAT, eight digits."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    sku: str | None = None
    """Code of your own."""

    taxes: list[InvoiceTaxInput] | None = None
    """Taxes of each unit. Send all of them; it is not documented whether they replace the old ones, but take
    it so.
    """

    quantity: Amount | None = None
    """Usual quantity. Whether it is kept is not known."""

    taxability: Taxability | None = None
    """Whether the service is subject to tax. Whether it is kept is not known."""
