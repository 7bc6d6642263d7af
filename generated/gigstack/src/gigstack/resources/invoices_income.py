# Generated from the API description. Do not edit: change the description and generate again.
"""InvoicesIncomeResource: the operations of invoices.income."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._raw import raw, streamed
from .._types import NOT_GIVEN, AmountInput, InstantInput, NotGiven
from ..operations import invoices_income as table

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
        PaymentMethod,
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


class InvoicesIncomeResource:
    """Income invoices (CFDI type I)."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> InvoicesIncomeResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return InvoicesIncomeResourceWithRawResponse(InvoicesIncomeResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> InvoicesIncomeResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return InvoicesIncomeResourceWithStreamingResponse(InvoicesIncomeResource(self._engine.streaming()))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        next: str | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        sort: OrderDirection | NotGiven = NOT_GIVEN,
        created: DateRangeFilterDict | DateRangeFilter | NotGiven = NOT_GIVEN,
        created_gte: InstantInput | NotGiven = NOT_GIVEN,
        created_lte: InstantInput | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: InvoiceStatus | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        series: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Invoice]:
        """List income invoices.

        Pages through the team's income invoices, newest first. With a metadata filter the list pages by
        `page`. There is no filter for the payment method or for what is unpaid: read all pages and look at
        `payment_method` and `last_balance`.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            next: Cursor of the page to read, as `next` of the page before gave it. Take it as opaque.
            order_by: What to sort by.
            sort: Direction of the sort.
            created: Only records created in this span. Travels as `created[gte]` and `created[lte]`, in
                seconds.
            created_gte: Flat spelling of the lower end of `created`, from one edition of the guide. Prefer
                `created`. Unix time in seconds on the wire.
            created_lte: Flat spelling of the upper end of `created`, from one edition of the guide. Prefer
                `created`. Unix time in seconds on the wire.
            metadata: Only records whose metadata has these values; several keys narrow the result together.
                Each key travels as `metadata.key=value`; the documentation knows `metadata_key=value` too.
                With this filter the list pages by `page`, not by `next`.
            page: Number of the page, from 1. It takes the place of `next` when a metadata filter is set;
                lists without one page by cursor. At least 1. The server's default is 1.
            status: Only invoices in this state. The vendor's clients filter by valid, pending, and
                cancelled in both spellings.
            client_id: Only documents of this client.
            series: Only invoices of this series.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: seed 003, https://docs.gigstack.io/invoices-api-guide-1385929m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    def create(
        self,
        *,
        client: InvoiceClientInputDict | InvoiceClientInput,
        items: Sequence[InvoiceItemInputDict | InvoiceItemInput],
        team: str | NotGiven = NOT_GIVEN,
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
        return_files_urls: bool | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        send_email: bool | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Invoice:
        """Stamp an income invoice.

        Makes and stamps an income invoice at once, for a client given by id, by search or by its data.
        There is no undo: a stamped invoice can only be cancelled at the SAT.

        An invoice paid at once has payment method PUE and the form of the payment. One paid later has PPD
        with payment form 99, and `automation_type` none. A global invoice to the general public has
        `global`. Amounts are in currency units, and rates are fractions.

        Send an `idempotency_key`, the same on every attempt. Without one, after a timeout look for the
        invoice before calling again.

        Args:
            client: Who is billed.
            items: The lines. Fewest items: 1.
            team: Id of another team to act for (gigstack Connect).
            automation_type: What to create besides the invoice.
            currency: Currency of the amounts. Clients send MXN unless told otherwise.
            exchange_rate: Pesos for one unit of the currency. 1 for MXN; needed for any other.
            use: What the client uses the invoice for. It must fit the client's tax regime, or the stamping
                is refused. P01 in older samples is a code of CFDI 3.3; S01 took its place.
            payment_form: How the client pays. 99 with payment method PPD, a real form with PUE.
            payment_method: PUE when it is paid at once, PPD when later or in instalments. PPD goes with
                payment form 99.
            series: Series; without it the team's default.
            folio_number: Folio within the series; without it the next one.
            complements: Further complements of the CFDI.
            related_documents: Earlier documents that this one refers to. To replace an invoice, name it
                here with relationship 04, and then cancel it with motive 01.
            global_: Period of a global invoice to the general public, and only for such an invoice.
            exports: Whether goods are exported.
            invoice_pdf_notes: Note that is printed on the PDF and is not part of the tax document.
            addenda: XML to put into the Addenda node.
            return_files_urls: Answer with links of the PDF and the XML as well, in `files`.
            idempotency_key: A text of your own, the same on every attempt to make this invoice, so that a
                repeated call does not stamp a second one. It comes back in the invoice.
            send_email: Mail the invoice to the client.
            emails: Further addresses to mail it to. A filled list sends the mail by itself.
            metadata: Keys and values of your own. Lists can be filtered by them; samples have texts as
                values.

        Returns:
            Stamped. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), APIError
        (4xx), ServerError (500).

        Cost: Each document uses one stamp of the plan. With a live key it has full tax effect.

        Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0,
        https://apidocs.gigstack.pro/create-income-invoice-20352674e0, vendor CLI, vendor n8n node (page).
        """
        return self._engine.call(table.CREATE, locals())

    def get(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Invoice:
        """Read an income invoice.

        One income invoice. For a PPD invoice `last_balance` is what is still unpaid, and for a cancelled
        one `cancellation` tells how it went.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The document.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/get-income-invoice-20352675e0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.GET, locals())


class InvoicesIncomeResourceWithRawResponse:
    """The methods of `InvoicesIncomeResource`, with the same arguments."""

    def __init__(self, resource: InvoicesIncomeResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)


class InvoicesIncomeResourceWithStreamingResponse:
    """The methods of `InvoicesIncomeResource`, with the same arguments."""

    def __init__(self, resource: InvoicesIncomeResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
