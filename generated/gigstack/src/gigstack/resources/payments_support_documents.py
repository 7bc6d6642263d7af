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
        SupportDocument,
        SupportDocumentType,
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
        payment_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SupportDocument]:
        """List a payment's supporting documents.

        All supporting documents of the payment at once; there is no paging. Their links open the files, so
        treat them as secrets.

        Args:
            payment_id: Id of the payment.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The documents.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, https://docs.gigstack.io/upload-support-document-28014935e0 (vendor-client).
        """
        return self._engine.call(table.LIST, locals())

    def upload(
        self,
        payment_id: str,
        *,
        file: FileInput,
        document_type: SupportDocumentType,
        team: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SupportDocument:
        """Upload a supporting document of a payment.

        Stores a file, such as a contract or a proof of delivery, and links it to the payment. It does not
        start an analysis by machine. A repeat stores it a second time, so after a timeout list the
        documents first.

        Args:
            payment_id: Id of the payment.
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
