# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncInvoicesCfdiErrorsResource: the operations of invoices.cfdi_errors for the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import async_raw_pages, async_streamed_pages
from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices_cfdi_errors as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        CfdiErrorInfo,
        CfdiErrorType,
    )


class AsyncInvoicesCfdiErrorsResource:
    """Catalogue of the codes with which documents are rejected, and how to solve them."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncInvoicesCfdiErrorsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncInvoicesCfdiErrorsResourceWithRawResponse(
            AsyncInvoicesCfdiErrorsResource(self._engine.raw())
        )

    @property
    def with_streaming_response(self) -> AsyncInvoicesCfdiErrorsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncInvoicesCfdiErrorsResourceWithStreamingResponse(
            AsyncInvoicesCfdiErrorsResource(self._engine.streaming())
        )

    def list(
        self,
        *,
        code: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        type: CfdiErrorType | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[CfdiErrorInfo]:
        """Look up rejection codes.

        The catalogue that explains the codes with which the SAT or the stamping service rejects documents,
        and how to solve them. It is not a list of the team's failed invoices. Pages are read by number, as
        long as you go on.

        Args:
            code: Only this code, exactly.
            query: Text to look for in code, description, explanation and solution.
            type: Only errors in this party's data.
            limit: How many entries a page holds. From 1 to 100. The server's default is 50.
            page: Number of the page, from 1. At least 1. The server's default is 1.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/invoices-api-guide-1385929m0, vendor CLI (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())


class AsyncInvoicesCfdiErrorsResourceWithRawResponse:
    """The methods of `AsyncInvoicesCfdiErrorsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesCfdiErrorsResource) -> None:
        self.list = async_raw_pages(resource.list)


class AsyncInvoicesCfdiErrorsResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesCfdiErrorsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesCfdiErrorsResource) -> None:
        self.list = async_streamed_pages(resource.list)
