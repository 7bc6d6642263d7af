# Generated from the API description. Do not edit: change the description and generate again.
"""ClientUpdateInput."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .address_input import AddressInput
from .cfdi_use import CfdiUse
from .client_defaults_input import ClientDefaultsInput
from .colombian_document_type import ColombianDocumentType
from .colombian_fiscal_responsibility import ColombianFiscalResponsibility
from .colombian_tribute_code import ColombianTributeCode
from .tax_system import TaxSystem


class ClientUpdateInput(Model):
    """The fields of a client to change. What is left out stays as it is, and null clears a value.

    Source: vendor CLI, vendor n8n node (vendor-client).
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
    """RFC: 12 characters for a company, 13 for a person."""

    use: CfdiUse | None = None
    """The client's usual CFDI use."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    address: AddressInput | None = None
    """Tax address. The vendor's client sends single parts of it, so the rest seems to stay; to be sure, send
    all of it.
    """

    bcc: list[str] | None = None
    """Addresses that get a copy of mails."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own. An empty object is accepted."""

    defaults: ClientDefaultsInput | None = None
    """Habits for later documents."""

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
