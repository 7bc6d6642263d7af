# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncInvoicesSupportDocumentsResource: the operations of invoices.support_documents for the asynchronous client."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._raw import async_raw, async_streamed
from .._types import NOT_GIVEN, FileInput, NotGiven
from ..operations import invoices_support_documents as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from ..models import (
        SupportDocument,
        SupportDocumentType,
    )


class AsyncInvoicesSupportDocumentsResource:
    """Files that support an invoice, such as contracts and proofs of delivery."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncInvoicesSupportDocumentsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncInvoicesSupportDocumentsResourceWithRawResponse(
            AsyncInvoicesSupportDocumentsResource(self._engine.raw())
        )

    @property
    def with_streaming_response(self) -> AsyncInvoicesSupportDocumentsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncInvoicesSupportDocumentsResourceWithStreamingResponse(
            AsyncInvoicesSupportDocumentsResource(self._engine.streaming())
        )

    async def list(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SupportDocument]:
        """List an invoice's supporting documents.

        All supporting documents of the invoice at once; there is no paging. Their links open the files, so
        treat them as secrets.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The documents.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI (vendor-client).
        """
        return await self._engine.call(table.LIST, locals())

    async def upload(
        self,
        uuid: str,
        *,
        file: FileInput,
        document_type: SupportDocumentType,
        team: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SupportDocument:
        """Upload a supporting document of an invoice.

        Stores a file, such as a contract or a proof of delivery, and links it to the invoice. It does not
        start an analysis by machine. A repeat stores it a second time, so after a timeout list the
        documents first.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            file: The file, as PDF, PNG, JPEG or WebP. It must not be empty; the vendor's client takes at
                most 10 MiB.
            document_type: What the file is. Sent in camelCase, and read as `document_type`.
            team: Id of another team to act for (gigstack Connect).
            name: Name to show; without it the name of the file.
            description: What it is about.

        Returns:
            The document as stored. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (vendor-client).
        """
        return await self._engine.call(table.UPLOAD, locals())


class AsyncInvoicesSupportDocumentsResourceWithRawResponse:
    """The methods of `AsyncInvoicesSupportDocumentsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesSupportDocumentsResource) -> None:
        self.list = async_raw(resource.list)
        self.upload = async_raw(resource.upload)


class AsyncInvoicesSupportDocumentsResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesSupportDocumentsResource`, with the same arguments."""

    def __init__(self, resource: AsyncInvoicesSupportDocumentsResource) -> None:
        self.list = async_streamed(resource.list)
        self.upload = async_streamed(resource.upload)
