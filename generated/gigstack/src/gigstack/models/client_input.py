# Generated from the API description. Do not edit: change the description and generate again.
"""ClientInput."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .address_input import AddressInput
from .cfdi_use import CfdiUse
from .client_defaults_input import ClientDefaultsInput
from .client_search_input import ClientSearchInput
from .colombian_document_type import ColombianDocumentType
from .colombian_fiscal_responsibility import ColombianFiscalResponsibility
from .colombian_tribute_code import ColombianTributeCode
from .tax_system import TaxSystem


class ClientInput(Model):
    """A client to store. No source tells which fields are required; one vendor client always asks for `email`.

    Source: https://docs.gigstack.io/create-client-20352661e0,
    https://apidocs.gigstack.pro/create-client-20352661e0,
    https://docs.gigstack.io/clients-api-guide-1385925m0, vendor CLI, vendor n8n node (page).
    """

    name: str | None = None
    """Name for everyday use."""

    email: str | None = None
    """Mail address, also for sending documents."""

    company: str | None = None
    """Company."""

    phone: str | None = None
    """Phone, as free text."""

    legal_name: str | None = None
    """Name exactly as registered with the SAT."""

    tax_id: str | None = None
    """RFC: 12 characters for a company, 13 for a person. XAXX010101000 is the general public, XEXX010101000 a
    foreigner.
    """

    use: CfdiUse | None = None
    """The client's usual CFDI use. It must fit the tax regime."""

    tax_system: TaxSystem | None = None
    """Tax regime; must be the one that the SAT has on file."""

    address: AddressInput | None = None
    """Tax address. Stamping needs its postal code, as the SAT has it on file."""

    bcc: list[str] | None = None
    """Addresses that get a copy of mails."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own; may be nested."""

    defaults: ClientDefaultsInput | None = None
    """Habits for later documents."""

    search: ClientSearchInput | None = None
    """Look for a stored client first."""

    document_type: ColombianDocumentType | None = None
    """Colombia only: kind of identity document."""

    organization_type: int | str | None = None
    """Colombia only: 1 for a legal entity, 2 for an individual."""

    tribute_code: ColombianTributeCode | None = None
    """Colombia only: tax code."""

    fiscal_responsibilities: list[ColombianFiscalResponsibility] | None = None
    """Colombia only: fiscal responsibilities."""

    dv: str | None = None
    """Colombia only: check digit, 0 to 9."""

    municipality_code: str | None = None
    """Colombia only: code of the municipality, five digits."""
