# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptsResource: the operations of receipts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._raw import raw, streamed
from .._types import NOT_GIVEN, AmountInput, InstantInput, NotGiven
from ..operations import receipts as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        Currency,
        DateRangeFilter,
        InvoiceClientInput,
        OrderBy,
        OrderDirection,
        PaymentForm,
        PaymentItemInput,
        Receipt,
        ReceiptCancelResponse,
        ReceiptFiscalInput,
        ReceiptInvoiceConfigInput,
        ReceiptPeriodicity,
        ReceiptStampResult,
        ReceiptStampTarget,
        ReceiptStatus,
    )
    from ..params import (
        DateRangeFilterDict,
        InvoiceClientInputDict,
        PaymentItemInputDict,
        ReceiptFiscalInputDict,
        ReceiptInvoiceConfigInputDict,
    )


class ReceiptsResource:
    """Receipts: sales documents without tax effect, for money already collected, that wait to become an
    invoice.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> ReceiptsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return ReceiptsResourceWithRawResponse(ReceiptsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> ReceiptsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return ReceiptsResourceWithStreamingResponse(ReceiptsResource(self._engine.streaming()))

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
        status: ReceiptStatus | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Receipt]:
        """List receipts.

        Pages through the team's receipts, newest first. With a metadata filter the list pages by `page`.

        A pending receipt is not a debt: its money was collected, and only its invoice is missing.

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
            status: Only receipts in this state.
            client_id: Only documents of this client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/receipts-api-guide-1404286m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    def create(
        self,
        *,
        client: InvoiceClientInputDict | InvoiceClientInput,
        items: Sequence[PaymentItemInputDict | PaymentItemInput],
        currency: Currency | NotGiven = NOT_GIVEN,
        exchange_rate: AmountInput | NotGiven = NOT_GIVEN,
        periodicity: ReceiptPeriodicity | NotGiven = NOT_GIVEN,
        payment_form: PaymentForm | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        invoice_config: ReceiptInvoiceConfigInputDict | ReceiptInvoiceConfigInput | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Receipt:
        """Create a receipt.

        Makes a pending receipt for a client given by id or by search, from its items. The server works out
        amounts and taxes. The receipt has no tax effect by itself: the client makes the invoice on the page
        in `url`, you stamp the receipt, or the global invoice at the end of the month takes it in.

        The client may get a mail with the link; the team's settings can prevent it. Send an
        `idempotency_key`, the same on every attempt.

        Args:
            client: Who bought. By id, or by search, which can also store a new client.
            items: The lines, at least one. A line by `id` without `unit_price` takes the price of the
                service. Fewest items: 1.
            currency: Currency of the amounts. The server's default is "MXN".
            exchange_rate: Pesos for one unit of the currency. The server's default is 1.
            periodicity: How long it can be stamped. The vendor's form starts with a month.
            payment_form: How the client paid.
            idempotency_key: A text of your own, the same on every attempt to make this receipt. A repeat
                gives back the receipt that exists.
            metadata: Keys and values of your own. Lists can be filtered by them.
            invoice_config: Series and folio of the later invoice.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The receipt. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/receipts-api-guide-1404286m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.CREATE, locals())

    def search(
        self,
        *,
        query: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Receipt]:
        """Search receipts.

        Full-text search that forgives typing errors. One call gives one page of hits; ask for the next by
        `page`.

        Args:
            query: What to look for.
            limit: How many hits a page holds.
            page: Number of the page.
            fields: Names of the fields to search in, with commas between them.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI (vendor-client).
        """
        return self._engine.pages(table.SEARCH, locals())

    def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Receipt:
        """Read a receipt.

        One receipt, with its lines, the payments behind it and the invoices made from it.

        Args:
            id: Id of the receipt.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The receipt.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.GET, locals())

    def cancel(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ReceiptCancelResponse:
        """Cancel a receipt.

        Cancels a receipt, so that it enters no invoice any more. The documentation calls this final. After
        a timeout read the receipt before calling again.

        Args:
            id: Id of the receipt.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Cancelled. The body is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: documentation summary, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.CANCEL, locals())

    def stamp(
        self,
        id: str,
        *,
        stamp_to: ReceiptStampTarget | NotGiven = NOT_GIVEN,
        date: InstantInput | NotGiven = NOT_GIVEN,
        fiscal_information: ReceiptFiscalInputDict | ReceiptFiscalInput | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ReceiptStampResult:
        """Stamp a receipt.

        Turns a receipt into an invoice stamped by the SAT, for its client or for the general public.

        There is no idempotency key. After a timeout read the receipt first: `status` and `invoices` tell
        whether it was stamped.

        Args:
            id: Id of the receipt.
            stamp_to: To whom it is stamped. The vendor's form starts with client.
            date: Date of the invoice; now when it is left out. The unit follows one vendor client. Unix
                time in milliseconds on the wire.
            fiscal_information: Tax data that take the place of the client's own, for this invoice.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Stamped.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: Uses one stamp of the plan. With a live key the invoice has full tax effect.

        Source: documentation summary, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.STAMP, locals())


class ReceiptsResourceWithRawResponse:
    """The methods of `ReceiptsResource`, with the same arguments."""

    def __init__(self, resource: ReceiptsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.search = raw(resource.search)
        self.get = raw(resource.get)
        self.cancel = raw(resource.cancel)
        self.stamp = raw(resource.stamp)


class ReceiptsResourceWithStreamingResponse:
    """The methods of `ReceiptsResource`, with the same arguments."""

    def __init__(self, resource: ReceiptsResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.search = streamed(resource.search)
        self.get = streamed(resource.get)
        self.cancel = streamed(resource.cancel)
        self.stamp = streamed(resource.stamp)
