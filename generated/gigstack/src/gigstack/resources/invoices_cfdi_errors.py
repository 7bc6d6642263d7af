# Generated from the API description. Do not edit: change the description and generate again.
"""InvoicesCfdiErrorsResource: the operations of invoices.cfdi_errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices_cfdi_errors as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        CfdiErrorInfo,
        CfdiErrorType,
    )


class InvoicesCfdiErrorsResource:
    """Catalogue of the codes with which documents are rejected, and how to solve them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> InvoicesCfdiErrorsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return InvoicesCfdiErrorsResourceWithRawResponse(InvoicesCfdiErrorsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> InvoicesCfdiErrorsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return InvoicesCfdiErrorsResourceWithStreamingResponse(
            InvoicesCfdiErrorsResource(self._engine.streaming())
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
    ) -> Page[CfdiErrorInfo]:
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
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/invoices-api-guide-1385929m0, vendor CLI (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())


class InvoicesCfdiErrorsResourceWithRawResponse:
    """The methods of `InvoicesCfdiErrorsResource`, with the same arguments."""

    def __init__(self, resource: InvoicesCfdiErrorsResource) -> None:
        self.list = raw(resource.list)


class InvoicesCfdiErrorsResourceWithStreamingResponse:
    """The methods of `InvoicesCfdiErrorsResource`, with the same arguments."""

    def __init__(self, resource: InvoicesCfdiErrorsResource) -> None:
        self.list = streamed(resource.list)
