# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftClientInput."""

from __future__ import annotations

from .._model import Model
from .address_input import AddressInput
from .record_search_input import RecordSearchInput
from .tax_system import TaxSystem


class InvoiceDraftClientInput(Model):
    """The client of a draft: a stored one by `id`, one to be found by `search`, or one described here. It has
    fewer fields than the client of an invoice that is stamped at once.

    Source: https://docs.gigstack.io/draftinvoiceupdateinput-13433895d0 (page).
    """

    id: str | None = None
    """Id of a stored client."""

    search: RecordSearchInput | None = None
    """How to find the client."""

    name: str | None = None
    """Name for everyday use."""

    email: str | None = None
    """Mail address."""

    legal_name: str | None = None
    """Name exactly as registered with the SAT."""

    tax_id: str | None = None
    """RFC: 12 characters for a company, 13 for a person."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    address: AddressInput | None = None
    """Tax address. The postal code must be the one that the SAT has on file."""
