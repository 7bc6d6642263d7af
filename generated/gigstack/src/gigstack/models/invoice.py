# Generated from the API description. Do not edit: change the description and generate again.
"""Invoice."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Milliseconds, Model, Seconds, named
from .cfdi_use import CfdiUse
from .client import Client
from .currency import Currency
from .export_code import ExportCode
from .fiscal_party import FiscalParty
from .global_invoice import GlobalInvoice
from .invoice_automation import InvoiceAutomation
from .invoice_cancellation import InvoiceCancellation
from .invoice_complement import InvoiceComplement
from .invoice_files import InvoiceFiles
from .invoice_item import InvoiceItem
from .invoice_stamp import InvoiceStamp
from .invoice_status import InvoiceStatus
from .invoice_type import InvoiceType
from .payment_form import PaymentForm
from .payment_method import PaymentMethod
from .related_document import RelatedDocument
from .xml_namespace import XmlNamespace


class Invoice(Model):
    """A stamped document of any kind. Each operation answers with a part of these fields, and a list may even
    hold an empty object, so nothing is certain to be there.

    Source: seed 003, seed 004, https://docs.gigstack.io/invoice-8789489d0,
    https://docs.gigstack.io/get-income-invoice-20352675e0,
    https://docs.gigstack.io/apipublicincomeinvoice-8840504d0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the record; operations take `uuid`."""

    uuid: str | None = None
    """Fiscal folio, and the id that the operations take. Text, so that its case survives."""

    idempotency_key: str | None = None
    """The key that was sent when it was made."""

    team: str | None = None
    """Id of the team."""

    billing_account: str | None = None
    """Id of the billing account."""

    owner: str | None = None
    """Id of the user who made it."""

    livemode: bool | None = None
    """True for a real document and false for a test."""

    from_: str | None = named("from", None)
    """What it was made by, such as api."""

    status: InvoiceStatus | None = None
    """State."""

    invoice_type: InvoiceType | None = None
    """Kind of CFDI."""

    client: Client | None = None
    """The client as it was when the document was made."""

    issuer_info: FiscalParty | None = None
    """The issuer."""

    created_at: Seconds | None = None
    """When the record was made. Unix time in seconds on the wire."""

    date: Milliseconds | None = None
    """Issue date. The unit follows a vendor sample. Unix time in milliseconds on the wire."""

    series: str | None = None
    """Series."""

    folio_number: int | None = None
    """Folio within the series."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    subtotal: Amount | None = None
    """Amount before taxes."""

    discount: Amount | None = None
    """Discount in all."""

    taxes: Amount | None = None
    """Taxes charged in all; an amount and not a list."""

    withholding_taxes: Amount | None = None
    """Taxes withheld in all."""

    total: Amount | None = None
    """Amount to pay."""

    use: CfdiUse | None = None
    """What the client uses it for."""

    payment_form: PaymentForm | None = None
    """How the client pays."""

    payment_method: PaymentMethod | None = None
    """Paid at once or later."""

    payment_conditions: str | None = None
    """Terms of payment; may be empty."""

    last_balance: Amount | None = None
    """What is still unpaid of a PPD invoice; 0 when it is paid."""

    payment_complements: Amount | None = None
    """PPD only. Sources differ: the number of payment complements, or the amount that they cover."""

    installments: int | None = None
    """PPD only: how many instalments there were, by the look of a sample."""

    items: list[InvoiceItem | None] | None = None
    """The lines."""

    payments: list[str | None] | None = None
    """Ids of payments."""

    invoices: list[str | None] | None = None
    """Related invoices."""

    related_documents: list[RelatedDocument | None] | None = None
    """Earlier documents that this one refers to."""

    complements: list[InvoiceComplement | None] | None = None
    """Further complements of the CFDI."""

    global_: GlobalInvoice | None = named("global", None)
    """Period of a global invoice."""

    stamp: InvoiceStamp | None = None
    """The stamp."""

    cancellation: InvoiceCancellation | None = None
    """The cancellation, once one was asked for."""

    cancellation_status: str | None = None
    """State of the cancellation, where it is not in `cancellation`."""

    cancellation_receipt: str | None = None
    """The SAT's receipt, where it is not in `cancellation`."""

    verification_url: str | None = None
    """The SAT's public page to verify the document."""

    files: InvoiceFiles | None = None
    """Links of the files."""

    exports: ExportCode | None = None
    """Whether goods are exported."""

    addenda: str | None = None
    """XML of the Addenda node."""

    invoice_pdf_notes: str | None = None
    """Note printed on the PDF."""

    emails: list[str | None] | None = None
    """Addresses that it was mailed to."""

    namespaces: list[XmlNamespace | None] | None = None
    """Further namespaces of the XML."""

    automations: list[InvoiceAutomation | None] | None = None
    """Automations that the document took part in."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""
