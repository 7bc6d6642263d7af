# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncInvoicesDraftsResource: the operations of invoices.drafts for the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, AmountInput, NotGiven
from ..operations import invoices_drafts as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        AutomationType,
        CfdiUse,
        Currency,
        DateRangeFilter,
        ExportCode,
        GlobalInvoiceInput,
        Invoice,
        InvoiceComplementInput,
        InvoiceDraft,
        InvoiceDraftClientInput,
        InvoiceDraftDeleteResponse,
        InvoiceDraftPreview,
        InvoiceItemInput,
        InvoiceType,
        OrderBy,
        OrderDirection,
        PaymentForm,
        PaymentMethod,
        RelatedDocumentInput,
    )
    from ..params import (
        DateRangeFilterDict,
        GlobalInvoiceInputDict,
        InvoiceComplementInputDict,
        InvoiceDraftClientInputDict,
        InvoiceItemInputDict,
        RelatedDocumentInputDict,
    )


class AsyncInvoicesDraftsResource:
    """Drafts (pre-facturas), which have no tax effect until they are stamped."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncInvoicesDraftsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncInvoicesDraftsResourceWithRawResponse(AsyncInvoicesDraftsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncInvoicesDraftsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncInvoicesDraftsResourceWithStreamingResponse(
            AsyncInvoicesDraftsResource(self._engine.streaming())
        )

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        next: str | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        sort: OrderDirection | NotGiven = NOT_GIVEN,
        created: DateRangeFilterDict | DateRangeFilter | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[InvoiceDraft]:
        """List drafts.

        Pages through the team's drafts, newest first. Only the filters that the vendor's client sends are
        here; that other lists filter by metadata does not show that this one does.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            next: Cursor of the page to read, as `next` of the page before gave it. Take it as opaque.
            order_by: What to sort by.
            sort: Direction of the sort.
            created: Only records created in this span. Travels as `created[gte]` and `created[lte]`, in
                seconds.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    async def create(
        self,
        *,
        invoice_type: InvoiceType,
        team: str | NotGiven = NOT_GIVEN,
        client: InvoiceDraftClientInputDict | InvoiceDraftClientInput | NotGiven = NOT_GIVEN,
        items: Sequence[InvoiceItemInputDict | InvoiceItemInput] | NotGiven = NOT_GIVEN,
        automation_type: AutomationType | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        exchange_rate: AmountInput | NotGiven = NOT_GIVEN,
        use: CfdiUse | NotGiven = NOT_GIVEN,
        payment_form: PaymentForm | NotGiven = NOT_GIVEN,
        payment_method: PaymentMethod | NotGiven = NOT_GIVEN,
        series: str | NotGiven = NOT_GIVEN,
        folio_number: int | NotGiven = NOT_GIVEN,
        complements: Sequence[InvoiceComplementInputDict | InvoiceComplementInput] | NotGiven = NOT_GIVEN,
        related_documents: Sequence[RelatedDocumentInputDict | RelatedDocumentInput] | NotGiven = NOT_GIVEN,
        global_: GlobalInvoiceInputDict | GlobalInvoiceInput | NotGiven = NOT_GIVEN,
        exports: ExportCode | NotGiven = NOT_GIVEN,
        invoice_pdf_notes: str | NotGiven = NOT_GIVEN,
        addenda: str | NotGiven = NOT_GIVEN,
        send_email: bool | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceDraft:
        """Create a draft.

        Stores an invoice that can be completed step by step and stamped later. Nothing goes to the SAT.
        There is no idempotency key, so a repeat makes a second draft; that has no tax effect and can be
        deleted.

        Args:
            invoice_type: Kind of CFDI. Samples have I; which others a draft may be is not documented.
            team: Id of another team to act for (gigstack Connect).
            client: Who is billed.
            items: The lines.
            automation_type: What to create besides the invoice; `none` is the safe value.
            currency: Currency of the amounts.
            exchange_rate: Pesos for one unit of the currency. 1 for MXN; needed for any other.
            use: What the client uses the invoice for. It must fit the client's tax regime when the draft is
                stamped.
            payment_form: How the client pays. 99 with payment method PPD, a real form with PUE.
            payment_method: PUE when it is paid at once, PPD when later or in instalments. PPD goes with
                payment form 99.
            series: Series.
            folio_number: Folio within the series.
            complements: Further complements of the CFDI.
            related_documents: Earlier documents that this one refers to; relationship 04 replaces one.
            global_: Period of a global invoice to the general public, and only for such an invoice.
            exports: Whether goods are exported.
            invoice_pdf_notes: Note that is printed on the PDF and is not part of the tax document.
            addenda: XML to put into the Addenda node.
            send_email: Mail the invoice to the client, presumably once it is stamped.
            emails: Further addresses to mail it to.
            metadata: Keys and texts of your own.

        Returns:
            The draft as stored. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented; stamping the draft is what uses a stamp.

        Source: https://docs.gigstack.io/create-draft-invoice-pre-factura-30478226e0, vendor CLI (page).
        """
        return await self._engine.call(table.CREATE, locals())

    async def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceDraft:
        """Read a draft.

        One draft. Once a preview was made, its PDF comes along as base64, in a key that no source names.

        Args:
            id: Id of the draft. A draft has no `uuid`.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The draft.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, documentation index (vendor-client).
        """
        return await self._engine.call(table.GET, locals())

    async def update(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        invoice_type: InvoiceType | NotGiven = NOT_GIVEN,
        client: InvoiceDraftClientInputDict | InvoiceDraftClientInput | NotGiven = NOT_GIVEN,
        items: Sequence[InvoiceItemInputDict | InvoiceItemInput] | NotGiven = NOT_GIVEN,
        automation_type: AutomationType | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        exchange_rate: AmountInput | NotGiven = NOT_GIVEN,
        use: CfdiUse | NotGiven = NOT_GIVEN,
        payment_form: PaymentForm | NotGiven = NOT_GIVEN,
        payment_method: PaymentMethod | NotGiven = NOT_GIVEN,
        series: str | NotGiven = NOT_GIVEN,
        folio_number: int | NotGiven = NOT_GIVEN,
        complements: Sequence[InvoiceComplementInputDict | InvoiceComplementInput] | NotGiven = NOT_GIVEN,
        related_documents: Sequence[RelatedDocumentInputDict | RelatedDocumentInput] | NotGiven = NOT_GIVEN,
        global_: GlobalInvoiceInputDict | GlobalInvoiceInput | NotGiven = NOT_GIVEN,
        exports: ExportCode | NotGiven = NOT_GIVEN,
        invoice_pdf_notes: str | NotGiven = NOT_GIVEN,
        addenda: str | NotGiven = NOT_GIVEN,
        send_email: bool | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceDraft:
        """Update a draft.

        Changes a draft. Always send the whole draft: the documentation says that fields left out are kept,
        but the vendor's newer client says that lines left out are cleared and other fields may fall back to
        defaults. Read the draft again before stamping it.

        Args:
            id: Id of the draft. A draft has no `uuid`.
            team: Id of another team to act for (gigstack Connect).
            invoice_type: Kind of CFDI.
            client: Who is billed.
            items: All lines; those that are left out may be cleared.
            automation_type: What to create besides the invoice; `none` is the safe value.
            currency: Currency of the amounts.
            exchange_rate: Pesos for one unit of the currency. 1 for MXN; needed for any other.
            use: What the client uses the invoice for. It must fit the client's tax regime when the draft is
                stamped.
            payment_form: How the client pays. 99 with payment method PPD, a real form with PUE.
            payment_method: PUE when it is paid at once, PPD when later or in instalments. PPD goes with
                payment form 99.
            series: Series.
            folio_number: Folio within the series.
            complements: Further complements of the CFDI.
            related_documents: Earlier documents that this one refers to; relationship 04 replaces one.
            global_: Period of a global invoice to the general public, and only for such an invoice.
            exports: Whether goods are exported.
            invoice_pdf_notes: Note that is printed on the PDF and is not part of the tax document.
            addenda: XML to put into the Addenda node.
            send_email: Mail the invoice to the client, presumably once it is stamped.
            emails: Further addresses to mail it to.
            metadata: Keys and texts of your own.

        Returns:
            The draft as stored.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/draftinvoiceupdateinput-13433895d0, documentation index, vendor CLI
        (vendor-client).
        """
        return await self._engine.call(table.UPDATE, locals())

    async def delete(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceDraftDeleteResponse:
        """Delete a draft.

        Deletes a draft for good, with its preview. Only for drafts: a stamped invoice can only be
        cancelled.

        Args:
            id: Id of the draft. A draft has no `uuid`.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Deleted. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, documentation index (vendor-client).
        """
        return await self._engine.call(table.DELETE, locals())

    async def stamp(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Invoice:
        """Stamp a draft.

        Turns a draft into a valid invoice at the SAT. There is no undo: a stamped invoice can only be
        cancelled. There is no idempotency key, so after a timeout read the draft and look for the invoice
        before calling again.

        Args:
            id: Id of the draft. A draft has no `uuid`.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The stamped invoice.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), APIError (4xx), ServerError (500).

        Cost: Each document uses one stamp of the plan. With a live key it has full tax effect.

        Source: vendor CLI (vendor-client).
        """
        return await self._engine.call(table.STAMP, locals())

    async def preview(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceDraftPreview:
        """Make a preview PDF of a draft.

        Makes a PDF with a watermark that says that it has no tax effect. Nothing is stamped, and a repeat
        does no harm. The PDF comes as base64 inside JSON, in a key that no source names, so look through
        the answer. It is kept with the draft, which has it when read.

        Args:
            id: Id of the draft. A draft has no `uuid`.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The preview, as base64 inside JSON.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, documentation index (vendor-client).
        """
        return await self._engine.call(table.PREVIEW, locals())


class AsyncInvoicesDraftsResourceWithRawResponse:
    """The methods of `AsyncInvoicesDraftsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesDraftsResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.stamp = async_raw(resource.stamp)
        self.preview = async_raw(resource.preview)


class AsyncInvoicesDraftsResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesDraftsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesDraftsResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.stamp = async_streamed(resource.stamp)
        self.preview = async_streamed(resource.preview)
