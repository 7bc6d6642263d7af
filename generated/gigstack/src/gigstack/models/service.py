# Generated from the API description. Do not edit: change the description and generate again.
"""Service."""

from __future__ import annotations

from .._model import Amount, Model, Seconds, named
from .invoice_tax import InvoiceTax
from .taxability import Taxability
from .unit_key import UnitKey


class Service(Model):
    """Something that the team sells, goods or services. Payments, invoices and receipts refer to it by id or
    find it by sku.

    Source: https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the service. Take it as opaque."""

    description: str | None = None
    """What is sold."""

    sku: str | None = None
    """Code of your own."""

    product_key: str | None = None
    """Product or service key of the SAT."""

    unit_key: UnitKey | None = None
    """Unit of measure."""

    unit_name: str | None = None
    """Name of the unit."""

    unit_price: Amount | None = None
    """Price of one unit, in currency units."""

    taxes: list[InvoiceTax | None] | None = None
    """Taxes of each unit."""

    team: str | None = None
    """Id of the team."""

    from_: str | None = named("from", None)
    """What it was made by, such as api."""

    created_at: Seconds | None = None
    """When the record was made. Unix time in seconds on the wire."""

    livemode: bool | None = None
    """True for a live record and false for a test. Inferred from other resources."""

    taxability: Taxability | None = None
    """Whether it is subject to tax. Inferred from what can be sent."""
