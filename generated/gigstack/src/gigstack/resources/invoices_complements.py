# Generated from the API description. Do not edit: change the description and generate again.
"""InvoicesComplementsResource: the operations of invoices.complements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices_complements as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
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


class InvoicesComplementsResource:
    """Payment complements (CFDI type P), which prove payments of PPD invoices."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> InvoicesComplementsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return InvoicesComplementsResourceWithRawResponse(InvoicesComplementsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> InvoicesComplementsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return InvoicesComplementsResourceWithStreamingResponse(
            InvoicesComplementsResource(self._engine.streaming())
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
    ) -> Page[Invoice]:
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
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    def get(
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
        return self._engine.call(table.GET, locals())


class InvoicesComplementsResourceWithRawResponse:
    """The methods of `InvoicesComplementsResource`, with the same arguments."""

    def __init__(self, resource: InvoicesComplementsResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class InvoicesComplementsResourceWithStreamingResponse:
    """The methods of `InvoicesComplementsResource`, with the same arguments."""

    def __init__(self, resource: InvoicesComplementsResource) -> None:
        self.list = streamed(resource.list)
        self.get = streamed(resource.get)
