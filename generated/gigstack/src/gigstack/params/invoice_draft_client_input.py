# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftClientInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AddressInput,
        RecordSearchInput,
        TaxSystem,
    )
    from .address_input import AddressInputDict
    from .record_search_input import RecordSearchInputDict


class InvoiceDraftClientInputDict(TypedDict):
    """The client of a draft: a stored one by `id`, one to be found by `search`, or one described here. It has
    fewer fields than the client of an invoice that is stamped at once.

    Source: https://docs.gigstack.io/draftinvoiceupdateinput-13433895d0 (page).
    """

    id: NotRequired[str]
    """Id of a stored client."""

    search: NotRequired[RecordSearchInputDict | RecordSearchInput]
    """How to find the client."""

    name: NotRequired[str]
    """Name for everyday use."""

    email: NotRequired[str]
    """Mail address."""

    legal_name: NotRequired[str]
    """Name exactly as registered with the SAT."""

    tax_id: NotRequired[str]
    """RFC: 12 characters for a company, 13 for a person."""

    tax_system: NotRequired[TaxSystem]
    """Tax regime."""

    address: NotRequired[AddressInputDict | AddressInput]
    """Tax address. The postal code must be the one that the SAT has on file."""
