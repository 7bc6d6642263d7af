# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoice."""

from __future__ import annotations

from .._model import Amount, Milliseconds, Model
from .currency import Currency
from .invoice_type import InvoiceType
from .sat_direction import SatDirection
from .sat_invoice_status import SatInvoiceStatus
from .sat_party import SatParty
from .sat_resource_status import SatResourceStatus


class SatInvoice(Model):
    """An invoice as the SAT has it. What is required and what may be null is inferred.

    Source: seed 002, vendor CLI (seed).
    """

    id: str | None = None
    """Id of the record, probably equal to `uuid`."""

    uuid: str
    """Fiscal folio, in upper case in the samples. Text, so that its case survives."""

    direction: SatDirection | None = None
    """Side of the team's RFC."""

    issuer: SatParty | None = None
    """Who issued it."""

    receiver: SatParty | None = None
    """To whom it was issued."""

    invoice_type: InvoiceType | None = None
    """Kind of CFDI."""

    series: str | None = None
    """Series."""

    folio: str | None = None
    """Folio within the series. Text here; gigstack invoices have a number."""

    subtotal: Amount | None = None
    """Amount before taxes."""

    total: Amount | None = None
    """Amount with taxes."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    issue_date: str | None = None
    """When it was issued. The form is not documented; a CFDI has local Mexican time without a zone
    (yyyy-MM-ddTHH:mm:ss), so do not take it as UTC.
    """

    stamp_date: str | None = None
    """When it was stamped; for the form see `issue_date`."""

    cancellation_date: str | None = None
    """When it was cancelled; for the form see `issue_date`."""

    status: SatInvoiceStatus | None = None
    """State at the SAT."""

    pac_rfc: str | None = None
    """RFC of the certification provider that stamped it."""

    version: str | None = None
    """Version of the CFDI: 4.0, or 3.3 for older ones."""

    certificate_number: str | None = None
    """Number of the certificate."""

    download_request_id: str | None = None
    """Id of the download request that brought it."""

    has_xml: bool | None = None
    """Whether the XML is stored. Only then can a PDF be made."""

    resource_status: SatResourceStatus | None = None
    """How far the XML has come. Newer servers send it."""

    created_at: Milliseconds | None = None
    """When gigstack stored it. No source states the unit; milliseconds are what the rest of this section uses.
    Unix time in milliseconds on the wire.
    """

    updated_at: Milliseconds | None = None
    """When the record last changed; for the unit see `created_at`. Unix time in milliseconds on the wire."""
