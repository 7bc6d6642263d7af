# Generated from the API description. Do not edit: change the description and generate again.
"""InvoicesEgressResource: the operations of invoices.egress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._raw import raw, streamed
from .._types import NOT_GIVEN, AmountInput, InstantInput, NotGiven
from ..operations import invoices_egress as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        AutomationType,
        CfdiUse,
        Currency,
        DateRangeFilter,
        ExportCode,
        GlobalInvoiceInput,
        Invoice,
        InvoiceClientInput,
        InvoiceComplementInput,
        InvoiceItemInput,
        InvoiceStatus,
        OrderBy,
        OrderDirection,
        PaymentForm,
        RelatedDocumentInput,
    )
    from ..params import (
        DateRangeFilterDict,
        GlobalInvoiceInputDict,
        InvoiceClientInputDict,
        InvoiceComplementInputDict,
        InvoiceItemInputDict,
        RelatedDocumentInputDict,
    )


class InvoicesEgressResource:
    """Credit notes (CFDI type E)."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> InvoicesEgressResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return InvoicesEgressResourceWithRawResponse(InvoicesEgressResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> InvoicesEgressResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return InvoicesEgressResourceWithStreamingResponse(InvoicesEgressResource(self._engine.streaming()))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        next: str | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        sort: OrderDirection | NotGiven = NOT_GIVEN,
        created: DateRangeFilterDict | DateRangeFilter | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: InvoiceStatus | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Invoice]:
        """List credit notes.

        Pages through the team's credit notes, newest first. With a metadata filter the list pages by
        `page`. The filters beyond those of the reference page are the ones that the vendor's clients send.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            next: Cursor of the page to read, as `next` of the page before gave it. Take it as opaque.
            order_by: What to sort by.
            sort: Direction of the sort.
            created: Only records created in this span. Travels as `created[gte]` and `created[lte]`, in
                seconds.
            metadata: Only records whose metadata has these values; several keys narrow the result together.
                Each key travels as `metadata.key=value`; the documentation knows `metadata_key=value` too.
                With this filter the list pages by `page`, not by `next`.
            page: Number of the page, from 1. It takes the place of `next` when a metadata filter is set;
                lists without one page by cursor. At least 1. The server's default is 1.
            status: Only invoices in this state. The vendor's clients filter by valid, pending, and
                cancelled in both spellings.
            client_id: Only documents of this client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: seed 004, vendor CLI, vendor n8n node (seed).
        """
        return self._engine.pages(table.LIST, locals())

    def create(
        self,
        *,
        items: Sequence[InvoiceItemInputDict | InvoiceItemInput],
        team: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client: InvoiceClientInputDict | InvoiceClientInput | NotGiven = NOT_GIVEN,
        automation_type: AutomationType | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        exchange_rate: AmountInput | NotGiven = NOT_GIVEN,
        use: CfdiUse | NotGiven = NOT_GIVEN,
        payment_form: PaymentForm | NotGiven = NOT_GIVEN,
        series: str | NotGiven = NOT_GIVEN,
        folio_number: int | NotGiven = NOT_GIVEN,
        complements: Sequence[InvoiceComplementInputDict | InvoiceComplementInput] | NotGiven = NOT_GIVEN,
        related_documents: Sequence[RelatedDocumentInputDict | RelatedDocumentInput] | NotGiven = NOT_GIVEN,
        global_: GlobalInvoiceInputDict | GlobalInvoiceInput | NotGiven = NOT_GIVEN,
        exports: ExportCode | NotGiven = NOT_GIVEN,
        invoice_pdf_notes: str | NotGiven = NOT_GIVEN,
        addenda: str | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        return_files: bool | NotGiven = NOT_GIVEN,
        date: InstantInput | NotGiven = NOT_GIVEN,
        send_emails: bool | NotGiven = NOT_GIVEN,
        send_email: bool | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Invoice:
        """Stamp a credit note.

        Makes and stamps a credit note at once, normally with the credited invoice in `related_documents`.
        There is no undo: it can only be cancelled at the SAT.

        Some fields have other names here than for income invoices: `return_files` instead of
        `return_files_urls`, and `client_id` beside `client`. Send an `idempotency_key`, the same on every
        attempt. Without one, after a timeout look for the document before calling again.

        Args:
            items: The lines. Fewest items: 1.
            team: Id of another team to act for (gigstack Connect).
            client_id: Id of a stored client; the other way is `client`.
            client: Who is credited.
            automation_type: What to create besides the credit note; `none` as a rule.
            currency: Currency of the amounts.
            exchange_rate: Pesos for one unit of the currency.
            use: What the client uses the document for. It must fit the client's tax regime; G02 is usual
                for a credit note.
            payment_form: How the money goes back.
            series: Series; without it the team's default.
            folio_number: Folio within the series; without it the next one.
            complements: Further complements of the CFDI.
            related_documents: The invoices that are credited, with relationship 01 or 03 as a rule.
            global_: Period of a global invoice to the general public, where the credit note is for one.
            exports: Whether goods are exported.
            invoice_pdf_notes: Note that is printed on the PDF and is not part of the tax document.
            addenda: XML to put into the Addenda node.
            idempotency_key: A text of your own, the same on every attempt to make this credit note.
            return_files: Answer with links of the PDF and the XML as well, in `files`. Income invoices call
                it return_files_urls.
            date: Issue date. The unit follows one example; answers have shown milliseconds. Unix time in
                seconds on the wire.
            send_emails: Spelling of send_email in the schema's page. Prefer send_email.
            send_email: Mail the document to the client.
            emails: Further addresses to mail it to. A filled list sends the mail by itself.
            metadata: Keys and values of your own.

        Returns:
            Stamped. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), APIError
        (4xx), ServerError (500).

        Cost: Each document uses one stamp of the plan. With a live key it has full tax effect.

        Source: https://docs.gigstack.io/create-egress-invoice-20793824e0,
        https://docs.gigstack.io/invoiceegressinput-9001346d0, vendor CLI, vendor n8n node (page).
        """
        return self._engine.call(table.CREATE, locals())

    def get(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Invoice:
        """Read a credit note.

        One credit note.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The document.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.GET, locals())


class InvoicesEgressResourceWithRawResponse:
    """The methods of `InvoicesEgressResource`, with the same arguments."""

    def __init__(self, resource: InvoicesEgressResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)


class InvoicesEgressResourceWithStreamingResponse:
    """The methods of `InvoicesEgressResource`, with the same arguments."""

    def __init__(self, resource: InvoicesEgressResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
