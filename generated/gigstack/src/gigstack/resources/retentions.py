# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionsResource: the operations of retentions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, AmountInput, InstantInput, NotGiven
from ..operations import retentions as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import catalogs
    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        CancellationMotive,
        InvoiceClientInput,
        InvoiceFileType,
        OrderDirection,
        Retention,
        RetentionFiles,
        RetentionKey,
        RetentionPlatformServicesInput,
        RetentionStatus,
        RetentionTaxInput,
    )
    from ..params import (
        InvoiceClientInputDict,
        RetentionPlatformServicesInputDict,
        RetentionTaxInputDict,
    )


class RetentionsResource:
    """Stamped documents that certify taxes withheld (CFDI de Retenciones 2.0)."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> RetentionsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return RetentionsResourceWithRawResponse(RetentionsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> RetentionsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return RetentionsResourceWithStreamingResponse(RetentionsResource(self._engine.streaming()))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        next: str | NotGiven = NOT_GIVEN,
        order_by: str | NotGiven = NOT_GIVEN,
        sort: OrderDirection | NotGiven = NOT_GIVEN,
        created_gte: InstantInput | NotGiven = NOT_GIVEN,
        created_lte: InstantInput | NotGiven = NOT_GIVEN,
        status: RetentionStatus | NotGiven = NOT_GIVEN,
        retention_key: RetentionKey | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Retention]:
        """List retentions.

        Pages through the team's retentions. The date filters count milliseconds here, unlike those of other
        lists.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            next: Cursor of the page to read, as `next` of the page before gave it. Take it as opaque.
            order_by: Field to sort by. Only created_at is documented. The server's default is "created_at".
            sort: Direction of the sort.
            created_gte: Only retentions created at this moment or later. Unix time in milliseconds on the
                wire.
            created_lte: Only retentions created at this moment or before. Unix time in milliseconds on the
                wire.
            status: Only retentions in this state.
            retention_key: Only retentions of this kind.
            client_id: Only documents of this client.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/retentions-2012533m0,
        https://docs.gigstack.io/list-retentions-29880639e0 (page).
        """
        return self._engine.pages(table.LIST, locals())

    def create(
        self,
        *,
        retention_key: RetentionKey,
        client: InvoiceClientInputDict | InvoiceClientInput,
        period_start: int,
        period_end: int,
        period_year: int,
        total_operation: AmountInput,
        taxes: Sequence[RetentionTaxInputDict | RetentionTaxInput],
        team: str | NotGiven = NOT_GIVEN,
        total_exempt: AmountInput | NotGiven = NOT_GIVEN,
        platform_services: (
            RetentionPlatformServicesInputDict | RetentionPlatformServicesInput | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Retention:
        """Stamp a retention.

        Makes and stamps a retention at once, for a client given by id, by search or by its data. There is
        no undo: a stamped retention can only be cancelled at the SAT.

        There is no idempotency key. After a timeout list the client's retentions since then before calling
        again.

        Args:
            retention_key: What the tax was withheld for.
            client: Whose tax was withheld; by id, by search, or by its data.
            period_start: First month. From 1 to 12.
            period_end: Last month. From 1 to 12.
            period_year: Fiscal year.
            total_operation: Amount of the whole operation.
            taxes: The taxes that were withheld.
            team: Id of another team to act for (gigstack Connect).
            total_exempt: Exempt part of it. Presumably 0 when it is left out.
            platform_services: Complement of technology platforms, for retention key 26.

        Returns:
            Stamped. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), APIError
        (4xx), ServerError (500).

        Cost: Presumably uses one stamp of the plan. With a live key the document has full tax effect.

        Source: https://docs.gigstack.io/create-retention-29880640e0,
        https://docs.gigstack.io/retentions-2012533m0 (page).
        """
        return self._engine.call(table.CREATE, locals())

    def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Retention:
        """Read a retention.

        One retention, as it stands now. That this exists is documented; that it stands at this path, and
        the body, are inferred from the list and the creation.

        Args:
            id: Id of the retention, which is its fiscal folio by the newer pages. Pass it on exactly as it
                was read.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The retention. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Inferred, not documented; from: https://docs.gigstack.io/get-retention-29880641e0, documentation
        summary.
        """
        return self._engine.call(table.GET, locals())

    def cancel(
        self,
        id: str,
        *,
        motive: CancellationMotive | catalogs.CancellationMotive,
        team: str | NotGiven = NOT_GIVEN,
        substitution_uuid: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Retention:
        """Cancel a retention.

        Asks the SAT to cancel a stamped retention. That this exists is documented, but method, path and
        body are a guess after the cancellation of invoices: try it with a test key first. This DELETE has a
        body.

        After a timeout read the retention before calling again.

        Args:
            id: Id of the retention, which is its fiscal folio by the newer pages. Pass it on exactly as it
                was read.
            motive: The reason.
            team: Id of another team to act for (gigstack Connect).
            substitution_uuid: Folio of the retention that replaces this one. Needed with motive 01.

        Returns:
            Cancelled, or about to be. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented, but a live retention loses its tax effect.

        Inferred, not documented; from: documentation summary, analogy to the cancellation of invoices.
        """
        return self._engine.call(table.CANCEL, locals())

    def files(
        self,
        id: str,
        *,
        file_type: InvoiceFileType | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> RetentionFiles:
        """Get the files of a retention.

        The PDF and the XML of a stamped retention. Path, parameter and answer are inferred from the files
        of invoices, which are links. When they are links here too, treat them as secrets.

        Args:
            id: Id of the retention, which is its fiscal folio by the newer pages. Pass it on exactly as it
                was read.
            file_type: Only this kind of file; without it, both.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The files. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Inferred, not documented; from: documentation summary, analogy to the files of invoices.
        """
        return self._engine.call(table.FILES, locals())


class RetentionsResourceWithRawResponse:
    """The methods of `RetentionsResource`, with the same arguments."""

    def __init__(self, resource: RetentionsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.cancel = raw(resource.cancel)
        self.files = raw(resource.files)


class RetentionsResourceWithStreamingResponse:
    """The methods of `RetentionsResource`, with the same arguments."""

    def __init__(self, resource: RetentionsResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.cancel = streamed(resource.cancel)
        self.files = streamed(resource.files)
