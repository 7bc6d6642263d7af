# Generated from the API description. Do not edit: change the description and generate again.
"""FiscalPartyInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TaxSystem,
    )


class FiscalPartyInputDict(TypedDict):
    """Tax identity of the third party on whose behalf a line is sold (a cuenta de terceros).

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0 (page).
    """

    tax_id: NotRequired[str]
    """RFC of the third party."""

    legal_name: NotRequired[str]
    """Its name as registered with the SAT."""

    tax_system: NotRequired[TaxSystem]
    """Its tax regime."""

    zip: NotRequired[str]
    """Postal code of its tax address."""
