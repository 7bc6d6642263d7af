# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceClientInput."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .address_input import AddressInput
from .cfdi_use import CfdiUse
from .record_search_input import RecordSearchInput
from .tax_system import TaxSystem


class InvoiceClientInput(Model):
    """The client of a document: a stored one by `id`, one to be found by `search`, or one described here. With
    `search.auto_create` the description is stored when nothing is found.

    Source: seed 003, https://docs.gigstack.io/invoiceegressinput-9001346d0,
    https://apidocs.gigstack.pro/create-income-invoice-20352674e0 (page).
    """

    id: str | None = None
    """Id of a stored client."""

    search: RecordSearchInput | None = None
    """How to find the client."""

    name: str | None = None
    """Name for everyday use."""

    company: str | None = None
    """Company."""

    legal_name: str | None = None
    """Name exactly as registered with the SAT."""

    tax_id: str | None = None
    """RFC: 12 characters for a company, 13 for a person."""

    tax_system: TaxSystem | None = None
    """Tax regime; must be the one that the SAT has on file."""

    use: CfdiUse | None = None
    """The client's usual CFDI use."""

    email: str | None = None
    """Mail address."""

    phone: str | None = None
    """Phone."""

    bcc: list[str] | None = None
    """Addresses that get a blind copy."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""

    address: AddressInput | None = None
    """Tax address. The postal code must be the one that the SAT has on file."""
