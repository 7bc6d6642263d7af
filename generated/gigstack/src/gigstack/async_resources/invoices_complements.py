# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncInvoicesComplementsResource: the operations of invoices.complements for the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices_complements as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        DateRangeFilter,
        Invoice,
        InvoiceStatus,
        OrderBy,
        OrderDirection,
    )
    from ..params import (
        DateRangeFilterDict,
    )


class AsyncInvoicesComplementsResource:
    """Payment complements (CFDI type P), which prove payments of PPD invoices."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncInvoicesComplementsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncInvoicesComplementsResourceWithRawResponse(
            AsyncInvoicesComplementsResource(self._engine.raw())
        )

    @property
    def with_streaming_response(self) -> AsyncInvoicesComplementsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncInvoicesComplementsResourceWithStreamingResponse(
            AsyncInvoicesComplementsResource(self._engine.streaming())
        )

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
        invoice_id: str | NotGiven = NOT_GIVEN,
        status: InvoiceStatus | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Invoice]:
        """List payment complements.

        Pages through the team's payment complements, newest first: the documents that prove payments of PPD
        invoices. Filter by `invoice_id` for those of one such invoice. With a metadata filter the list
        pages by `page`.

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
            invoice_id: Only complements of this PPD income invoice, by its `uuid`.
            status: Only invoices in this state. The vendor's clients filter by valid, pending, and
                cancelled in both spellings.
            client_id: Only documents of this client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    async def get(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Invoice:
        """Read a payment complement.

        One payment complement, by its own `uuid` and not by that of the payment or of the income invoice.

        Args:
            uuid: The complement's own `uuid` (fiscal folio). Pass it on exactly as it was read, upper or
                lower case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The complement.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.GET, locals())


class AsyncInvoicesComplementsResourceWithRawResponse:
    """The methods of `AsyncInvoicesComplementsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesComplementsResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.get = async_raw(resource.get)


class AsyncInvoicesComplementsResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesComplementsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesComplementsResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.get = async_streamed(resource.get)
