# Generated from the API description. Do not edit: change the description and generate again.
"""FiscalPartyInput."""

from __future__ import annotations

from .._model import Model
from .tax_system import TaxSystem


class FiscalPartyInput(Model):
    """Tax identity of the third party on whose behalf a line is sold (a cuenta de terceros).

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0 (page).
    """

    tax_id: str | None = None
    """RFC of the third party."""

    legal_name: str | None = None
    """Its name as registered with the SAT."""

    tax_system: TaxSystem | None = None
    """Its tax regime."""

    zip: str | None = None
    """Postal code of its tax address."""
