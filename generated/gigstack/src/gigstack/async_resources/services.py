# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncServicesResource: the operations of services for the asynchronous client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, AmountInput, NotGiven
from ..operations import services as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        DateRangeFilter,
        InvoiceTaxInput,
        OrderBy,
        OrderDirection,
        Service,
        ServiceDeleteResponse,
        Taxability,
        UnitKey,
    )
    from ..params import (
        DateRangeFilterDict,
        InvoiceTaxInputDict,
    )


class AsyncServicesResource:
    """The catalogue of what the team sells, goods or services, with prices, SAT keys and taxes."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncServicesResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncServicesResourceWithRawResponse(AsyncServicesResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncServicesResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncServicesResourceWithStreamingResponse(AsyncServicesResource(self._engine.streaming()))

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
    ) -> AsyncPages[Service]:
        """List services.

        Pages through the team's catalogue, newest first unless told otherwise. No filter by sku or by
        metadata is known.

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

        Source: seed 004, https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    async def create(
        self,
        *,
        description: str,
        unit_price: AmountInput,
        team: str | NotGiven = NOT_GIVEN,
        product_key: str | NotGiven = NOT_GIVEN,
        unit_key: UnitKey | NotGiven = NOT_GIVEN,
        unit_name: str | NotGiven = NOT_GIVEN,
        sku: str | NotGiven = NOT_GIVEN,
        taxes: Sequence[InvoiceTaxInputDict | InvoiceTaxInput] | NotGiven = NOT_GIVEN,
        quantity: AmountInput | NotGiven = NOT_GIVEN,
        taxability: Taxability | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Service:
        """Create a service.

        Adds an entry to the catalogue. There is no idempotency key, and a repeat makes a second entry:
        after a timeout look through the list before calling again. A line of an invoice or a payment can
        also store its service by itself, with `search.auto_create`.

        Rates are fractions. A withheld tax has `withholding` true, and an exempt line has factor Exento.

        Args:
            description: What is sold; it is printed on documents.
            unit_price: Price of one unit, in currency units. A service has no currency of its own.
            team: Id of another team to act for (gigstack Connect).
            product_key: Product or service key of the SAT, eight digits, such as 80141503.
            unit_key: Unit of measure.
            unit_name: Name of the unit.
            sku: Code of your own. Lines of documents can find the service by it.
            taxes: Taxes of each unit. An empty list means no taxes.
            quantity: Usual quantity. Only one vendor client sends it; whether it is kept is not known. The
                server's default is 1.
            taxability: Whether the service is subject to tax. Only one vendor client sends it; whether it
                is kept is not known.

        Returns:
            Added. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 004, https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return await self._engine.call(table.CREATE, locals())

    async def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Service:
        """Read a service.

        Reads one entry of the catalogue.

        Args:
            id: Id of the service.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The service.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 004, https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return await self._engine.call(table.GET, locals())

    async def update(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        unit_price: AmountInput | NotGiven = NOT_GIVEN,
        product_key: str | NotGiven = NOT_GIVEN,
        unit_key: UnitKey | NotGiven = NOT_GIVEN,
        unit_name: str | NotGiven = NOT_GIVEN,
        sku: str | NotGiven = NOT_GIVEN,
        taxes: Sequence[InvoiceTaxInputDict | InvoiceTaxInput] | NotGiven = NOT_GIVEN,
        quantity: AmountInput | NotGiven = NOT_GIVEN,
        taxability: Taxability | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Service:
        """Update a service.

        Changes the fields that are sent and leaves the others, so a repeat gives the same. Documents made
        before are not said to change.

        Args:
            id: Id of the service.
            team: Id of another team to act for (gigstack Connect).
            description: What is sold; it is printed on documents.
            unit_price: Price of one unit, in currency units.
            product_key: Product or service key of the SAT, eight digits.
            unit_key: Unit of measure.
            unit_name: Name of the unit.
            sku: Code of your own.
            taxes: Taxes of each unit. Send all of them; it is not documented whether they replace the old
                ones, but take it so.
            quantity: Usual quantity. Whether it is kept is not known.
            taxability: Whether the service is subject to tax. Whether it is kept is not known.

        Returns:
            The service as it is now.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: seed 004, https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return await self._engine.call(table.UPDATE, locals())

    async def delete(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ServiceDeleteResponse:
        """Delete a service.

        Takes an entry out of the catalogue. Whether it can be brought back is not documented.

        Args:
            id: Id of the service.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Deleted. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 004, https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return await self._engine.call(table.DELETE, locals())


class AsyncServicesResourceWithRawResponse:
    """The methods of `AsyncServicesResource`, with the same arguments."""

    def __init__(self, resource: AsyncServicesResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class AsyncServicesResourceWithStreamingResponse:
    """The methods of `AsyncServicesResource`, with the same arguments."""

    def __init__(self, resource: AsyncServicesResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
