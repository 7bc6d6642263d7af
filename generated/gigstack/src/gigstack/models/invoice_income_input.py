# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceIncomeInput."""

from __future__ import annotations

from typing import Any

from .._model import Amount, Model, named
from .automation_type import AutomationType
from .cfdi_use import CfdiUse
from .currency import Currency
from .export_code import ExportCode
from .global_invoice_input import GlobalInvoiceInput
from .invoice_client_input import InvoiceClientInput
from .invoice_complement_input import InvoiceComplementInput
from .invoice_item_input import InvoiceItemInput
from .payment_form import PaymentForm
from .payment_method import PaymentMethod
from .related_document_input import RelatedDocumentInput


class InvoiceIncomeInput(Model):
    """An income invoice to stamp. Only client and items are known to be required; a tax document needs more in
    practice.

    Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0,
    https://apidocs.gigstack.pro/create-income-invoice-20352674e0 (page).
    """

    client: InvoiceClientInput
    """Who is billed."""

    items: list[InvoiceItemInput]
    """The lines. Fewest items: 1."""

    automation_type: AutomationType | None = None
    """What to create besides the invoice."""

    currency: Currency | None = None
    """Currency of the amounts. Clients send MXN unless told otherwise."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency. 1 for MXN; needed for any other."""

    use: CfdiUse | None = None
    """What the client uses the invoice for. It must fit the client's tax regime, or the stamping is refused.
    P01 in older samples is a code of CFDI 3.3; S01 took its place.
    """

    payment_form: PaymentForm | None = None
    """How the client pays. 99 with payment method PPD, a real form with PUE."""

    payment_method: PaymentMethod | None = None
    """PUE when it is paid at once, PPD when later or in instalments. PPD goes with payment form 99."""

    series: str | None = None
    """Series; without it the team's default."""

    folio_number: int | None = None
    """Folio within the series; without it the next one."""

    complements: list[InvoiceComplementInput] | None = None
    """Further complements of the CFDI."""

    related_documents: list[RelatedDocumentInput] | None = None
    """Earlier documents that this one refers to. To replace an invoice, name it here with relationship 04, and
    then cancel it with motive 01.
    """

    global_: GlobalInvoiceInput | None = named("global", None)
    """Period of a global invoice to the general public, and only for such an invoice."""

    exports: ExportCode | None = None
    """Whether goods are exported."""

    invoice_pdf_notes: str | None = None
    """Note that is printed on the PDF and is not part of the tax document."""

    addenda: str | None = None
    """XML to put into the Addenda node."""

    return_files_urls: bool | None = None
    """Answer with links of the PDF and the XML as well, in `files`."""

    idempotency_key: str | None = None
    """A text of your own, the same on every attempt to make this invoice, so that a repeated call does not
    stamp a second one. It comes back in the invoice.
    """

    send_email: bool | None = None
    """Mail the invoice to the client."""

    emails: list[str] | None = None
    """Further addresses to mail it to. A filled list sends the mail by itself."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own. Lists can be filtered by them; samples have texts as values."""
