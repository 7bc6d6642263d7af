# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceEgressInput."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model, Seconds, named
from .automation_type import AutomationType
from .cfdi_use import CfdiUse
from .currency import Currency
from .export_code import ExportCode
from .global_invoice_input import GlobalInvoiceInput
from .invoice_client_input import InvoiceClientInput
from .invoice_complement_input import InvoiceComplementInput
from .invoice_item_input import InvoiceItemInput
from .payment_form import PaymentForm
from .related_document_input import RelatedDocumentInput


class InvoiceEgressInput(Model):
    """A credit note to stamp. Give the client by `client`, or by its id in `client_id`.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0,
    https://docs.gigstack.io/create-egress-invoice-20793824e0 (page).
    """

    client_id: str | None = None
    """Id of a stored client; the other way is `client`."""

    client: InvoiceClientInput | None = None
    """Who is credited."""

    items: list[InvoiceItemInput]
    """The lines. Fewest items: 1."""

    automation_type: AutomationType | None = None
    """What to create besides the credit note; `none` as a rule."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    use: CfdiUse | None = None
    """What the client uses the document for. It must fit the client's tax regime; G02 is usual for a credit
    note.
    """

    payment_form: PaymentForm | None = None
    """How the money goes back."""

    series: str | None = None
    """Series; without it the team's default."""

    folio_number: int | None = None
    """Folio within the series; without it the next one."""

    complements: list[InvoiceComplementInput] | None = None
    """Further complements of the CFDI."""

    related_documents: list[RelatedDocumentInput] | None = None
    """The invoices that are credited, with relationship 01 or 03 as a rule."""

    global_: GlobalInvoiceInput | None = named("global", None)
    """Period of a global invoice to the general public, where the credit note is for one."""

    exports: ExportCode | None = None
    """Whether goods are exported."""

    invoice_pdf_notes: str | None = None
    """Note that is printed on the PDF and is not part of the tax document."""

    addenda: str | None = None
    """XML to put into the Addenda node."""

    idempotency_key: str | None = None
    """A text of your own, the same on every attempt to make this credit note."""

    return_files: bool | None = None
    """Answer with links of the PDF and the XML as well, in `files`. Income invoices call it return_files_urls."""

    date: Seconds | None = None
    """Issue date. The unit follows one example; answers have shown milliseconds. Unix time in seconds on the
    wire.
    """

    send_emails: bool | None = None
    """Spelling of send_email in the schema's page. Prefer send_email."""

    send_email: bool | None = None
    """Mail the document to the client."""

    emails: list[str] | None = None
    """Further addresses to mail it to. A filled list sends the mail by itself."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""
