# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceDraft."""

from __future__ import annotations

from .._model import Amount, Milliseconds, Model, named
from .cfdi_use import CfdiUse
from .client import Client
from .currency import Currency
from .invoice_status import InvoiceStatus
from .invoice_type import InvoiceType
from .payment_form import PaymentForm
from .payment_method import PaymentMethod


class InvoiceDraft(Model):
    """A draft, which has no tax effect. It has an `id` and no `uuid`. Its own times are in milliseconds, those
    of its client in seconds. The only sample is cut off after the status: items, metadata and a preview in
    base64 are expected as further keys, under names that no source shows.

    Source: https://docs.gigstack.io/create-draft-invoice-pre-factura-30478226e0, documentation index,
    vendor CLI (page).
    """

    id: str | None = None
    """Id of the draft."""

    draft: bool | None = None
    """True."""

    invoice_type: InvoiceType | None = None
    """Kind of CFDI."""

    client: Client | None = None
    """The client."""

    created_at: Milliseconds | None = None
    """When the draft was made. Unix time in milliseconds on the wire."""

    updated_at: Milliseconds | None = None
    """When it was last changed. Unix time in milliseconds on the wire."""

    currency: Currency | None = None
    """Currency of the amounts."""

    exchange_rate: Amount | None = None
    """Pesos for one unit of the currency."""

    total: Amount | None = None
    """Amount to pay; may be missing."""

    subtotal: Amount | None = None
    """Amount before taxes."""

    discount: Amount | None = None
    """Discount in all."""

    series: str | None = None
    """Series."""

    folio_number: int | None = None
    """Folio within the series; 0 in the sample, as none is given yet."""

    use: CfdiUse | None = None
    """What the client uses it for."""

    payment_form: PaymentForm | None = None
    """How the client pays."""

    payment_method: PaymentMethod | None = None
    """Paid at once or later."""

    date: int | None = None
    """Issue date; 0 in the sample, and its unit is not known."""

    livemode: bool | None = None
    """True for live and false for test."""

    owner: str | None = None
    """Id of the user who made it."""

    from_: str | None = named("from", None)
    """What it was made by, such as api."""

    status: InvoiceStatus | None = None
    """State; draft, by the vendor's own words."""
