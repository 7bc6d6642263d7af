# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentsSupportDocumentsResource: the operations of payments.support_documents."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, FileInput, NotGiven
from ..operations import payments_support_documents as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from ..models import (
        PaymentSupportDocument,
        PaymentSupportDocumentType,
    )


class PaymentsSupportDocumentsResource:
    """Files that support a payment, such as contracts and proofs of delivery."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> PaymentsSupportDocumentsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return PaymentsSupportDocumentsResourceWithRawResponse(
            PaymentsSupportDocumentsResource(self._engine.raw())
        )

    @property
    def with_streaming_response(self) -> PaymentsSupportDocumentsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return PaymentsSupportDocumentsResourceWithStreamingResponse(
            PaymentsSupportDocumentsResource(self._engine.streaming())
        )

    def list(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[PaymentSupportDocument | None]:
        """List the supporting documents of a payment.

        All supporting documents that are linked to the payment; there are no pages. The links in `file_url`
        are private.

        Args:
            id: Id of the payment.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The documents.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: Free.

        Source: vendor CLI, https://docs.gigstack.io/upload-support-document-28014935e0 (vendor-client).
        """
        return self._engine.call(table.LIST, locals())

    def upload(
        self,
        id: str,
        *,
        file: FileInput,
        document_type: PaymentSupportDocumentType,
        team: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> PaymentSupportDocument:
        """Upload a supporting document for a payment.

        Stores a file, such as a contract or a proof of delivery, and links it to the payment. A repeat
        stores a second one. The upload does not start a reading by machine.

        Args:
            id: Id of the payment.
            file: The file. The vendor's CLI lets PDF, PNG, JPEG and WEBP pass, from 1 byte to 10 MiB.
            document_type: What the file is.
            team: Id of another team to act for (gigstack Connect).
            name: Name to show. The vendor's CLI sends the name of the file unless told otherwise.
            description: What it is about.

        Returns:
            The document as stored. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No fee is documented.

        Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
        """
        return self._engine.call(table.UPLOAD, locals())


class PaymentsSupportDocumentsResourceWithRawResponse:
    """The methods of `PaymentsSupportDocumentsResource`, with the same arguments."""

    def __init__(self, resource: PaymentsSupportDocumentsResource) -> None:
        self.list = raw(resource.list)
        self.upload = raw(resource.upload)


class PaymentsSupportDocumentsResourceWithStreamingResponse:
    """The methods of `PaymentsSupportDocumentsResource`, with the same arguments."""

    def __init__(self, resource: PaymentsSupportDocumentsResource) -> None:
        self.list = streamed(resource.list)
        self.upload = streamed(resource.upload)
