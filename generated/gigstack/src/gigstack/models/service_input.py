# Generated from the API description. Do not edit: change the description and generate again.
"""ServiceInput."""

from __future__ import annotations

from .._model import Amount, Model
from .invoice_tax_input import InvoiceTaxInput
from .taxability import Taxability
from .unit_key import UnitKey


class ServiceInput(Model):
    """A new entry of the catalogue. The vendor's clients disagree on whether the two SAT keys are required;
    give them to be sure.

    Source: https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI, vendor n8n node (page).
    """

    description: str
    """What is sold; it is printed on documents."""

    unit_price: Amount
    """Price of one unit, in currency units. A service has no currency of its own."""

    product_key: str | None = None
    """Product or service key of the SAT, eight digits, such as 80141503."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    sku: str | None = None
    """Code of your own. Lines of documents can find the service by it."""

    taxes: list[InvoiceTaxInput] | None = None
    """Taxes of each unit. An empty list means no taxes."""

    quantity: Amount | None = None
    """Usual quantity. Only one vendor client sends it; whether it is kept is not known. The server's default
    is 1.
    """

    taxability: Taxability | None = None
    """Whether the service is subject to tax. Only one vendor client sends it; whether it is kept is not known."""
