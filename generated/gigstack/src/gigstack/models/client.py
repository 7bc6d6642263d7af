# Generated from the API description. Do not edit: change the description and generate again.
"""Client."""

from __future__ import annotations

from typing import Any

from .._model import Model, Seconds, named
from .address import Address
from .cfdi_use import CfdiUse
from .client_defaults import ClientDefaults
from .client_efos import ClientEfos
from .client_fiscal_validation import ClientFiscalValidation
from .client_sat_status import ClientSatStatus
from .colombian_document_type import ColombianDocumentType
from .colombian_fiscal_responsibility import ColombianFiscalResponsibility
from .colombian_tribute_code import ColombianTributeCode
from .tax_system import TaxSystem


class Client(Model):
    """A client as stored. Lists and older samples show only a few of these fields.

    Source: https://docs.gigstack.io/clients-api-guide-1385925m0,
    https://docs.gigstack.io/create-client-20352661e0, vendor CLI (vendor-client).
    """

    id: str | None = None
    """Id of the client."""

    name: str | None = None
    """Name for everyday use."""

    company: str | None = None
    """Company."""

    legal_name: str | None = None
    """Name as registered with the SAT."""

    tax_id: str | None = None
    """RFC."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    use: CfdiUse | None = None
    """The client's usual CFDI use."""

    email: str | None = None
    """Mail address, also for sending documents."""

    phone: str | None = None
    """Phone."""

    bcc: list[str | None] | None = None
    """Addresses that get a copy of mails."""

    address: Address | None = None
    """Tax address."""

    is_valid: bool | None = None
    """Whether the tax data passed the SAT's check."""

    efos: ClientEfos | None = None
    """Check against the list of issuers of simulated operations."""

    fiscal_validation: ClientFiscalValidation | None = None
    """Check of the tax data."""

    sat_status: ClientSatStatus | None = None
    """Check against the SAT's lists."""

    defaults: ClientDefaults | None = None
    """Habits for later documents."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own; may be nested."""

    livemode: bool | None = None
    """True for live and false for test."""

    owner: str | None = None
    """Id of the user who made the record."""

    team: str | None = None
    """Id of the team."""

    from_: str | None = named("from", None)
    """What it was made by: api or manual in samples."""

    created_at: Seconds | None = None
    """When the record was made. Documented in seconds. Unix time in seconds on the wire."""

    document_type: ColombianDocumentType | None = None
    """Colombia: kind of identity document."""

    organization_type: int | str | None = None
    """Colombia: 1 for a legal entity, 2 for an individual."""

    tribute_code: ColombianTributeCode | None = None
    """Colombia: tax code."""

    fiscal_responsibilities: list[ColombianFiscalResponsibility | None] | None = None
    """Colombia: fiscal responsibilities."""

    dv: str | None = None
    """Colombia: check digit."""

    municipality_code: str | None = None
    """Colombia: code of the municipality."""
