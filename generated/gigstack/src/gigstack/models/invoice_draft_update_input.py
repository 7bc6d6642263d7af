# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraftUpdateInput."""

from __future__ import annotations

from .._model import Amount, Model, named
from .automation_type import AutomationType
from .cfdi_use import CfdiUse
from .currency import Currency
from .export_code import ExportCode
from .global_invoice_input import GlobalInvoiceInput
from .invoice_complement_input import InvoiceComplementInput
from .invoice_draft_client_input import InvoiceDraftClientInput
from .invoice_item_input import InvoiceItemInput
from .invoice_type import InvoiceType
from .payment_form import PaymentForm
from .payment_method import PaymentMethod
from .related_document_input import RelatedDocumentInput


class InvoiceDraftUpdateInput(Model):
    """The whole draft as it is to be. Nothing is formally required, but the sources disagree on what happens
    to fields that are left out: they are kept, or they are cleared or get defaults.

    Source: https://docs.gigstack.io/draftinvoiceupdateinput-13433895d0, vendor CLI (page).
    """

    invoice_type: InvoiceType | None = None
    """Kind of CFDI."""

    client: InvoiceDraftClientInput | None = None
    """Who is billed."""

    items: list[InvoiceItemInput] | None = None
    """All lines; those that are left out may be cleared."""

    automation_type: AutomationType | None = None
    """What to create besides the invoice; `none` is the safe value."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency. 1 for MXN; needed for any other."""

    use: CfdiUse | None = None
    """What the client uses the invoice for. It must fit the client's tax regime when the draft is stamped."""

    payment_form: PaymentForm | None = None
    """How the client pays. 99 with payment method PPD, a real form with PUE."""

    payment_method: PaymentMethod | None = None
    """PUE when it is paid at once, PPD when later or in instalments. PPD goes with payment form 99."""

    series: str | None = None
    """Series."""

    folio_number: int | None = None
    """Folio within the series."""

    complements: list[InvoiceComplementInput] | None = None
    """Further complements of the CFDI."""

    related_documents: list[RelatedDocumentInput] | None = None
    """Earlier documents that this one refers to; relationship 04 replaces one."""

    global_: GlobalInvoiceInput | None = named("global", None)
    """Period of a global invoice to the general public, and only for such an invoice."""

    exports: ExportCode | None = None
    """Whether goods are exported."""

    invoice_pdf_notes: str | None = None
    """Note that is printed on the PDF and is not part of the tax document."""

    addenda: str | None = None
    """XML to put into the Addenda node."""

    send_email: bool | None = None
    """Mail the invoice to the client, presumably once it is stamped."""

    emails: list[str] | None = None
    """Further addresses to mail it to."""

    metadata: dict[str, str] | None = None
    """Keys and texts of your own."""
