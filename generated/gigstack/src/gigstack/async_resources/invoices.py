# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncInvoicesResource: the operations of invoices for the asynchronous client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._types import NOT_GIVEN, NotGiven
from ..operations import invoices as table

if TYPE_CHECKING:
    from .._engine import AsyncEngine
    from ..models import (
        CancellationMotive,
        InvoiceCancelResponse,
        InvoiceFiles,
        InvoiceFileType,
    )
    from .invoices_egress import AsyncInvoicesEgressResource
    from .invoices_income import AsyncInvoicesIncomeResource
    from .invoices_sat import AsyncInvoicesSatResource


class AsyncInvoicesResource:
    """Stamped documents of any kind: their files and their cancellation. Income invoices, credit notes and the
    invoices mirrored from the SAT each have their own part.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @cached_property
    def egress(self) -> AsyncInvoicesEgressResource:
        """Credit notes (CFDI type E)."""
        from .invoices_egress import AsyncInvoicesEgressResource

        return AsyncInvoicesEgressResource(self._engine)

    @cached_property
    def income(self) -> AsyncInvoicesIncomeResource:
        """Income invoices (CFDI type I)."""
        from .invoices_income import AsyncInvoicesIncomeResource

        return AsyncInvoicesIncomeResource(self._engine)

    @cached_property
    def sat(self) -> AsyncInvoicesSatResource:
        """Invoices mirrored from the SAT by bulk download, issued and received, whether or not gigstack
        stamped them.
        """
        from .invoices_sat import AsyncInvoicesSatResource

        return AsyncInvoicesSatResource(self._engine)

    async def files(
        self,
        uuid: str,
        *,
        file_type: InvoiceFileType | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
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

        Cost: Free.

        Source: seed 003, vendor CLI, vendor n8n node (seed).
        """
        return await self._engine.call(table.FILES, locals())

    async def cancel(
        self,
        uuid: str,
        *,
        motive: CancellationMotive,
        team: str | NotGiven = NOT_GIVEN,
        substitution_uuid: str | NotGiven = NOT_GIVEN,
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
            team: Id of another team to act for (gigstack Connect).
            substitution_uuid: Folio of the invoice that replaces this one. Required with motive 01, and
                only then. One vendor client calls it replacement.

        Returns:
            Accepted. The body is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), APIError (4xx), ServerError (500).

        Cost: No charge is documented, but a live invoice loses its tax effect.

        Source: seed 003, vendor n8n node, vendor CLI (seed).
        """
        return await self._engine.call(table.CANCEL, locals())
