# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncInvoicesSatResource: the operations of invoices.sat for the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices_sat as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._files import AsyncDownload
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        InvoiceType,
        SatDirection,
        SatInvoice,
        SatInvoiceStatus,
        SatRetryXml,
    )


class AsyncInvoicesSatResource:
    """Invoices mirrored from the SAT by bulk download, issued and received, whether or not gigstack stamped
    them.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncInvoicesSatResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncInvoicesSatResourceWithRawResponse(AsyncInvoicesSatResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncInvoicesSatResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncInvoicesSatResourceWithStreamingResponse(
            AsyncInvoicesSatResource(self._engine.streaming())
        )

    def list(
        self,
        *,
        direction: SatDirection | NotGiven = NOT_GIVEN,
        status: SatInvoiceStatus | NotGiven = NOT_GIVEN,
        invoice_type: InvoiceType | NotGiven = NOT_GIVEN,
        issuer_rfc: str | NotGiven = NOT_GIVEN,
        receiver_rfc: str | NotGiven = NOT_GIVEN,
        from_: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        starting_after: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[SatInvoice]:
        """List mirrored invoices.

        Pages through the invoices that bulk download has brought, with filters. Bulk download must be
        active, and at least one request must have been completed, or there is nothing to list. The order is
        not documented.

        Args:
            direction: Only this side of the team's RFC; without it, both.
            status: Only this state at the SAT.
            invoice_type: Only this kind of CFDI.
            issuer_rfc: Only invoices of this issuer (RFC).
            receiver_rfc: Only invoices to this receiver (RFC).
            from_: Start of the span, presumably of the issue date. The form is not documented; use
                YYYY-MM-DD.
            to: End of the span. The form is not documented; use YYYY-MM-DD.
            limit: How many invoices a page holds. The limits are those of the vendor's client; the server's
                default is not documented. From 1 to 100.
            starting_after: Cursor of the page to read, as `next` of the page before gave it.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: Free.

        Source: seed 002, vendor CLI (seed).
        """
        return self._engine.pages(table.LIST, locals())

    async def get(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatInvoice:
        """Read a mirrored invoice.

        One invoice by its folio: the record, not the XML. Poll `has_xml`, or `resource_status`, after a
        download or a retry.

        Args:
            uuid: Fiscal folio of the invoice. Pass it on exactly as it was read; the SAT's records have it
                in upper case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The invoice.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: Free.

        Source: seed 002, vendor CLI (vendor-client).
        """
        return await self._engine.call(table.GET, locals())

    async def retry_xml(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatRetryXml:
        """Try again to fetch the XML of a mirrored invoice.

        Fetches the XML of a received invoice whose download is stuck or has failed, and answers when it is
        done. Read the invoice before each call: with `has_xml` there is nothing to do. After a timeout or a
        502 read it again. A 422 calls for hours of patience, not for another call.

        Args:
            uuid: Fiscal folio of the invoice. Pass it on exactly as it was read; the SAT's records have it
                in upper case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The XML is stored.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ValidationFailedError (422), ServerError (500), UpstreamError (502).

        Cost: May cost one XML (0.20 MXN); credit_charged in the answer tells.

        Source: seed 002, vendor CLI (vendor-client).
        """
        return await self._engine.call(table.RETRY_XML, locals())

    async def pdf(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncDownload:
        """Make a PDF of a mirrored invoice.

        Renders a PDF from the stored XML, so `has_xml` must be true. It also works for invoices downloaded
        before bulk download was switched off.

        Args:
            uuid: Fiscal folio of the invoice. Pass it on exactly as it was read; the SAT's records have it
                in upper case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The file, not read yet: use save(path), iter_bytes() or read().

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), APIError (4xx),
        ServerError (500).

        Cost: No charge is documented.

        Source: seed 002, vendor CLI (vendor-client).
        """
        return await self._engine.download(table.PDF, locals())


class AsyncInvoicesSatResourceWithRawResponse:
    """The methods of `AsyncInvoicesSatResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesSatResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.get = async_raw(resource.get)
        self.retry_xml = async_raw(resource.retry_xml)
        self.pdf = async_raw(resource.pdf)


class AsyncInvoicesSatResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesSatResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesSatResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.get = async_streamed(resource.get)
        self.retry_xml = async_streamed(resource.retry_xml)
        self.pdf = async_streamed(resource.pdf)
