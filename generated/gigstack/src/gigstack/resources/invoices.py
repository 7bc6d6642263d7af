# Generated from the API description. Do not edit: change the description and generate again.
"""InvoicesResource: the operations of invoices."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import catalogs
    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        CancellationMotive,
        Invoice,
        InvoiceCancelResponse,
        InvoiceEmailResult,
        InvoiceFiles,
        InvoiceFileType,
    )
    from .invoices_cfdi_errors import InvoicesCfdiErrorsResource
    from .invoices_complements import InvoicesComplementsResource
    from .invoices_drafts import InvoicesDraftsResource
    from .invoices_egress import InvoicesEgressResource
    from .invoices_income import InvoicesIncomeResource
    from .invoices_sat import InvoicesSatResource
    from .invoices_support_documents import InvoicesSupportDocumentsResource


class InvoicesResource:
    """Stamped documents of any kind: their files and their cancellation. Income invoices, credit notes and the
    invoices mirrored from the SAT each have their own part.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @cached_property
    def cfdi_errors(self) -> InvoicesCfdiErrorsResource:
        """Catalogue of the codes with which documents are rejected, and how to solve them."""
        from .invoices_cfdi_errors import InvoicesCfdiErrorsResource

        return InvoicesCfdiErrorsResource(self._engine)

    @cached_property
    def complements(self) -> InvoicesComplementsResource:
        """Payment complements (CFDI type P), which prove payments of PPD invoices."""
        from .invoices_complements import InvoicesComplementsResource

        return InvoicesComplementsResource(self._engine)

    @cached_property
    def drafts(self) -> InvoicesDraftsResource:
        """Drafts (pre-facturas), which have no tax effect until they are stamped."""
        from .invoices_drafts import InvoicesDraftsResource

        return InvoicesDraftsResource(self._engine)

    @cached_property
    def egress(self) -> InvoicesEgressResource:
        """Credit notes (CFDI type E)."""
        from .invoices_egress import InvoicesEgressResource

        return InvoicesEgressResource(self._engine)

    @cached_property
    def income(self) -> InvoicesIncomeResource:
        """Income invoices (CFDI type I)."""
        from .invoices_income import InvoicesIncomeResource

        return InvoicesIncomeResource(self._engine)

    @cached_property
    def sat(self) -> InvoicesSatResource:
        """Invoices mirrored from the SAT by bulk download, issued and received, whether or not gigstack
        stamped them.
        """
        from .invoices_sat import InvoicesSatResource

        return InvoicesSatResource(self._engine)

    @cached_property
    def support_documents(self) -> InvoicesSupportDocumentsResource:
        """Files that support an invoice, such as contracts and proofs of delivery."""
        from .invoices_support_documents import InvoicesSupportDocumentsResource

        return InvoicesSupportDocumentsResource(self._engine)

    @property
    def with_raw_response(self) -> InvoicesResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return InvoicesResourceWithRawResponse(InvoicesResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> InvoicesResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return InvoicesResourceWithStreamingResponse(InvoicesResource(self._engine.streaming()))

    def files(
        self,
        uuid: str,
        *,
        file_type: InvoiceFileType | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceFiles:
        """Get the links of an invoice's files.

        Links of the PDF and the XML. They open without the API key, so treat them as secrets, and do not
        send the key with them.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            file_type: Only this kind of file; without it, both.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The links.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 003, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.FILES, locals())

    def cancel(
        self,
        uuid: str,
        *,
        motive: CancellationMotive | catalogs.CancellationMotive,
        substitution_uuid: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceCancelResponse:
        """Cancel an invoice.

        Asks the SAT to cancel a stamped invoice of any kind. Some are cancelled at once, others wait for
        the client's consent at the SAT, so read the invoice afterwards: `status` and `cancellation` tell.

        To replace an invoice, first stamp the new one with relationship 04 to the old folio, then cancel
        the old one with motive 01 and the new folio. Payment complements that depend on an invoice must be
        cancelled before it. This DELETE has a body. After a timeout read the invoice before calling again.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            motive: The reason.
            substitution_uuid: Folio of the invoice that replaces this one. Required with motive 01, and
                only then. One vendor client calls it replacement.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Accepted. The body is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), APIError (4xx), ServerError (500).

        Cost: No charge is documented, but a live invoice loses its tax effect.

        Source: seed 003, vendor n8n node, vendor CLI (vendor-client).
        """
        return self._engine.call(table.CANCEL, locals())

    def search(
        self,
        *,
        query: str,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Invoice]:
        """Search invoices.

        Finds invoices by the client's name, the RFC or the folio, and forgives typing errors. Pages are
        read by number, as long as you go on.

        Args:
            query: Text to look for.
            page: Number of the page, from 1. Inferred from the search of payments. At least 1.
            limit: How many invoices a page holds. Inferred from the search of payments. At least 1.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI, documentation index (vendor-client).
        """
        return self._engine.pages(table.SEARCH, locals())

    def resend_email(
        self,
        uuid: str,
        *,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> InvoiceEmailResult:
        """Mail an invoice again.

        Mails the PDF and the XML to the client again, and to further addresses if any are given. Each call
        sends a mail.

        Args:
            uuid: The invoice's `uuid` (fiscal folio). Pass it on exactly as it was read, upper or lower
                case.
            emails: Further addresses; without them the mail goes to the client only.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Sent.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, documentation index (vendor-client).
        """
        return self._engine.call(table.RESEND_EMAIL, locals())


class InvoicesResourceWithRawResponse:
    """The methods of `InvoicesResource`, with the same arguments."""

    def __init__(self, resource: InvoicesResource) -> None:
        self.files = raw(resource.files)
        self.cancel = raw(resource.cancel)
        self.search = raw(resource.search)
        self.resend_email = raw(resource.resend_email)


class InvoicesResourceWithStreamingResponse:
    """The methods of `InvoicesResource`, with the same arguments."""

    def __init__(self, resource: InvoicesResource) -> None:
        self.files = streamed(resource.files)
        self.cancel = streamed(resource.cancel)
        self.search = streamed(resource.search)
        self.resend_email = streamed(resource.resend_email)
