# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceClientInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AddressInput,
        CfdiUse,
        RecordSearchInput,
        TaxSystem,
    )
    from .address_input import AddressInputDict
    from .record_search_input import RecordSearchInputDict


class InvoiceClientInputDict(TypedDict):
    """The client of a document: a stored one by `id`, one to be found by `search`, or one described here. With
    `search.auto_create` the description is stored when nothing is found.

    Source: seed 003, https://docs.gigstack.io/invoiceegressinput-9001346d0,
    https://apidocs.gigstack.pro/create-income-invoice-20352674e0 (page).
    """

    id: NotRequired[str]
    """Id of a stored client."""

    search: NotRequired[RecordSearchInputDict | RecordSearchInput]
    """How to find the client."""

    name: NotRequired[str]
    """Name for everyday use."""

    company: NotRequired[str]
    """Company."""

    legal_name: NotRequired[str]
    """Name exactly as registered with the SAT."""

    tax_id: NotRequired[str]
    """RFC: 12 characters for a company, 13 for a person."""

    tax_system: NotRequired[TaxSystem]
    """Tax regime; must be the one that the SAT has on file."""

    use: NotRequired[CfdiUse]
    """The client's usual CFDI use."""

    email: NotRequired[str]
    """Mail address."""

    phone: NotRequired[str]
    """Phone."""

    bcc: NotRequired[Sequence[str]]
    """Addresses that get a blind copy."""

    metadata: NotRequired[Mapping[str, Any]]
    """Keys and values of your own."""

    address: NotRequired[AddressInputDict | AddressInput]
    """Tax address. The postal code must be the one that the SAT has on file."""
