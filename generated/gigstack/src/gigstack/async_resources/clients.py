# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncClientsResource: the operations of clients for the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, FileInput, NotGiven
from ..operations import clients as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        AddressInput,
        CfdiUse,
        Client,
        ClientDefaultsInput,
        ClientDeleteResponse,
        ClientPortalAccess,
        ClientReceiptsStamped,
        ClientSearchInput,
        ClientValidation,
        ColombianDocumentType,
        ColombianFiscalResponsibility,
        ColombianTributeCode,
        DateRangeFilter,
        OrderBy,
        OrderDirection,
        TaxSystem,
    )
    from ..params import (
        AddressInputDict,
        ClientDefaultsInputDict,
        ClientSearchInputDict,
        DateRangeFilterDict,
    )
    from .clients_support_documents import AsyncClientsSupportDocumentsResource


class AsyncClientsResource:
    """The people and companies that a team bills, with the tax data that stamping needs."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @cached_property
    def support_documents(self) -> AsyncClientsSupportDocumentsResource:
        """Files that support a client's documents, such as contracts and proofs of delivery."""
        from .clients_support_documents import AsyncClientsSupportDocumentsResource

        return AsyncClientsSupportDocumentsResource(self._engine)

    @property
    def with_raw_response(self) -> AsyncClientsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncClientsResourceWithRawResponse(AsyncClientsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncClientsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncClientsResourceWithStreamingResponse(AsyncClientsResource(self._engine.streaming()))

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
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Client]:
        """List clients.

        Pages through the team's clients, newest first. With a metadata filter the list pages by `page`.

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
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: seed 000, https://docs.gigstack.io/clients-api-guide-1385925m0, vendor CLI, vendor n8n node,
        third-party integration (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    async def create(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        phone: str | None | NotGiven = NOT_GIVEN,
        legal_name: str | NotGiven = NOT_GIVEN,
        tax_id: str | NotGiven = NOT_GIVEN,
        use: CfdiUse | NotGiven = NOT_GIVEN,
        tax_system: TaxSystem | NotGiven = NOT_GIVEN,
        address: AddressInputDict | AddressInput | NotGiven = NOT_GIVEN,
        bcc: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        defaults: ClientDefaultsInputDict | ClientDefaultsInput | NotGiven = NOT_GIVEN,
        search: ClientSearchInputDict | ClientSearchInput | NotGiven = NOT_GIVEN,
        document_type: ColombianDocumentType | None | NotGiven = NOT_GIVEN,
        organization_type: int | str | None | NotGiven = NOT_GIVEN,
        tribute_code: ColombianTributeCode | None | NotGiven = NOT_GIVEN,
        fiscal_responsibilities: Sequence[ColombianFiscalResponsibility] | None | NotGiven = NOT_GIVEN,
        dv: str | None | NotGiven = NOT_GIVEN,
        municipality_code: str | None | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Client:
        """Create a client.

        Stores a client. With `search` it looks for one first: a single match comes back as it is, or
        changed when `search.update` is true, and several matches are refused. Only when nothing matches is
        a new one made.

        There is no idempotency key. A repeat after a lost answer makes a second client, unless `search`
        names the RFC or the mail address. For stamping, `legal_name`, `tax_id`, `tax_system` and the postal
        code must be those that the SAT has on file.

        Args:
            name: Name for everyday use.
            email: Mail address, also for sending documents.
            company: Company.
            phone: Phone, as free text.
            legal_name: Name exactly as registered with the SAT.
            tax_id: RFC: 12 characters for a company, 13 for a person. XAXX010101000 is the general public,
                XEXX010101000 a foreigner.
            use: The client's usual CFDI use. It must fit the tax regime.
            tax_system: Tax regime; must be the one that the SAT has on file.
            address: Tax address. Stamping needs its postal code, as the SAT has it on file.
            bcc: Addresses that get a copy of mails.
            metadata: Keys and values of your own; may be nested.
            defaults: Habits for later documents.
            search: Look for a stored client first.
            document_type: Colombia only: kind of identity document.
            organization_type: Colombia only: 1 for a legal entity, 2 for an individual.
            tribute_code: Colombia only: tax code.
            fiscal_responsibilities: Colombia only: fiscal responsibilities.
            dv: Colombia only: check digit, 0 to 9.
            municipality_code: Colombia only: code of the municipality, five digits.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The client that the search found, as it was or as it was changed. One that was made comes with
            status 201.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), ServerError (500).

        Cost: No charge is documented.

        Source: seed 000, https://docs.gigstack.io/create-client-20352661e0,
        https://apidocs.gigstack.pro/create-client-20352661e0,
        https://docs.gigstack.io/clients-api-guide-1385925m0, vendor CLI, vendor n8n node (page).
        """
        return await self._engine.call(table.CREATE, locals())

    def search(
        self,
        *,
        query: str,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Client]:
        """Search clients.

        Finds clients by a part of the name, the RFC or the mail address, and forgives typing errors. Pages
        are read by number, as long as you go on. A client made a moment ago may be missing.

        Args:
            query: Text to look for.
            page: Number of the page, from 1. At least 1. The server's default is 1.
            limit: How many clients a page holds. The name of this parameter is inferred; the server may
                want `per_page`. At least 1.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 000, vendor CLI (vendor-client).
        """
        return self._engine.pages(table.SEARCH, locals())

    async def create_portal_access(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ClientPortalAccess:
        """Make a link to the customer portal.

        Makes a link to the hosted portal where one client sees documents, pays, and turns receipts into
        invoices. Name the client by `id` or by `email`. The link is a credential and lives five days, and
        the session that it opens three; each call makes a new link. Keep the answer out of logs.

        The vendor's newest client no longer makes this call, so it may be withdrawn.

        Args:
            id: Id of the client.
            email: Mail address of the client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The link.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 000, https://apidocs.gigstack.pro/get-customer-portal-access-token-20352666e0, vendor
        CLI, vendor n8n node (page).
        """
        return await self._engine.call(table.CREATE_PORTAL_ACCESS, locals())

    async def upload_csf(
        self,
        *,
        file: FileInput,
        client_id: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Client:
        """Create or update a client from its tax certificate.

        Reads a Constancia de Situación Fiscal (CSF) in PDF, looks its data up at the SAT, and makes a
        client of them, or updates the one that `client_id` names. Without `client_id` a repeat can make a
        second client. An update is seen by the live and the test side of the team alike.

        Args:
            file: The certificate (Constancia de Situación Fiscal) as a PDF. The vendor's client takes at
                most 5 MiB.
            client_id: Client to update; without it a new one is made.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The client. A new one may come with status 201.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: seed 000, vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.UPLOAD_CSF, locals())

    async def validate(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ClientValidation:
        """Check a client's tax data at the SAT.

        Checks the stored tax data at the SAT and keeps the outcome with the client; it stamps nothing. It
        can take half a minute. Read the client afterwards for `is_valid` and `fiscal_validation`.

        Args:
            id: Id of the client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Outcome of the check. Only part of the body is known.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: May use one look-up at the SAT; a price is not documented.

        Source: seed 000, vendor CLI, vendor n8n node, third-party integration (vendor-client).
        """
        return await self._engine.call(table.VALIDATE, locals())

    async def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Client:
        """Read a client.

        One client, with what the checks at the SAT found.

        Args:
            id: Id of the client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The client.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 000, vendor CLI, vendor n8n node, third-party integration (vendor-client).
        """
        return await self._engine.call(table.GET, locals())

    async def update(
        self,
        id: str,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        email: str | None | NotGiven = NOT_GIVEN,
        company: str | None | NotGiven = NOT_GIVEN,
        phone: str | None | NotGiven = NOT_GIVEN,
        legal_name: str | None | NotGiven = NOT_GIVEN,
        tax_id: str | None | NotGiven = NOT_GIVEN,
        use: CfdiUse | None | NotGiven = NOT_GIVEN,
        tax_system: TaxSystem | None | NotGiven = NOT_GIVEN,
        address: AddressInputDict | AddressInput | None | NotGiven = NOT_GIVEN,
        bcc: Sequence[str] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        defaults: ClientDefaultsInputDict | ClientDefaultsInput | None | NotGiven = NOT_GIVEN,
        document_type: ColombianDocumentType | None | NotGiven = NOT_GIVEN,
        organization_type: int | str | None | NotGiven = NOT_GIVEN,
        tribute_code: ColombianTributeCode | None | NotGiven = NOT_GIVEN,
        fiscal_responsibilities: Sequence[ColombianFiscalResponsibility] | None | NotGiven = NOT_GIVEN,
        dv: str | None | NotGiven = NOT_GIVEN,
        municipality_code: str | None | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Client:
        """Update a client.

        Changes the fields that are sent and keeps the rest; null clears a value. Although it is a PUT, it
        does not need the whole client.

        By one remark, an update can also have the client's pending receipts stamped, when it is asked to.
        How it is asked is not known, and nothing here asks for it; still, look at the client and its
        receipts before sending an update again.

        Args:
            id: Id of the client.
            name: Name for everyday use.
            email: Mail address, also for sending documents.
            company: Company.
            phone: Phone, as free text.
            legal_name: Name exactly as registered with the SAT.
            tax_id: RFC: 12 characters for a company, 13 for a person.
            use: The client's usual CFDI use.
            tax_system: Tax regime.
            address: Tax address. The vendor's client sends single parts of it, so the rest seems to stay;
                to be sure, send all of it.
            bcc: Addresses that get a copy of mails.
            metadata: Keys and values of your own. An empty object is accepted.
            defaults: Habits for later documents.
            document_type: Colombia only: kind of identity document.
            organization_type: Colombia only: 1 for a legal entity, 2 for an individual.
            tribute_code: Colombia only: tax code.
            fiscal_responsibilities: Colombia only: fiscal responsibilities.
            dv: Colombia only: check digit, 0 to 9.
            municipality_code: Colombia only: code of the municipality, five digits.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The client as it is now.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented. Receipts that get stamped along with it would use stamps.

        Source: seed 000, vendor CLI, vendor n8n node, third-party integration (vendor-client).
        """
        return await self._engine.call(table.UPDATE, locals())

    async def delete(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ClientDeleteResponse:
        """Delete a client.

        Deletes one client. Whether it can be brought back, and what becomes of its documents, is not
        documented.

        Args:
            id: Id of the client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Deleted. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: seed 000, vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.DELETE, locals())

    async def stamp_pending_receipts(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ClientReceiptsStamped:
        """Stamp a client's pending receipts.

        Turns the client's pending receipts into stamped invoices, at most 100 in one call. It is a success
        even when some or all of them failed, so read `failed`; while `remaining` is above zero, another
        call goes on.

        There is no undo: a stamped invoice can only be cancelled at the SAT. After a timeout look at the
        client's receipts before calling again.

        Args:
            id: Id of the client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            What became of the receipts.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: Each invoice uses one stamp of the plan. With a live key it has full tax effect.

        Source: seed 000, vendor n8n node, vendor CLI (vendor-client).
        """
        return await self._engine.call(table.STAMP_PENDING_RECEIPTS, locals())


class AsyncClientsResourceWithRawResponse:
    """The methods of `AsyncClientsResource`, with the same arguments."""

    def __init__(self, resource: AsyncClientsResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.create = async_raw(resource.create)
        self.search = async_raw_pages(resource.search)
        self.create_portal_access = async_raw(resource.create_portal_access)
        self.upload_csf = async_raw(resource.upload_csf)
        self.validate = async_raw(resource.validate)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.stamp_pending_receipts = async_raw(resource.stamp_pending_receipts)


class AsyncClientsResourceWithStreamingResponse:
    """The methods of `AsyncClientsResource`, with the same arguments."""

    def __init__(self, resource: AsyncClientsResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.create = async_streamed(resource.create)
        self.search = async_streamed_pages(resource.search)
        self.create_portal_access = async_streamed(resource.create_portal_access)
        self.upload_csf = async_streamed(resource.upload_csf)
        self.validate = async_streamed(resource.validate)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.stamp_pending_receipts = async_streamed(resource.stamp_pending_receipts)
