# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncWebhooksResource: the operations of webhooks for the asynchronous client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, NotGiven
from ..operations import webhooks as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
    from ..models import (
        Webhook,
        WebhookCreateResponse,
        WebhookDeletion,
        WebhookEvent,
        WebhookSecurityInput,
        WebhookSigningInput,
        WebhookStatus,
        WebhookType,
        WebhookUpdateResponse,
        WebhookVersion,
    )
    from ..params import (
        WebhookSecurityInputDict,
        WebhookSigningInputDict,
    )


class AsyncWebhooksResource:
    """Endpoints of yours that gigstack sends events to."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncWebhooksResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncWebhooksResourceWithRawResponse(AsyncWebhooksResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncWebhooksResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncWebhooksResourceWithStreamingResponse(AsyncWebhooksResource(self._engine.streaming()))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        status: WebhookStatus | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Webhook]:
        """List webhooks.

        Pages through the team's webhooks, live and test alike. Unlike other lists it goes on by `cursor`,
        and a page can be empty although more follow.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            cursor: Cursor of the page to read, as `next_cursor` of the page before gave it. Known from the
                vendor's newest client only.
            status: Only webhooks in this state.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    async def create(
        self,
        *,
        url: str,
        events: Sequence[WebhookEvent],
        description: str | None | NotGiven = NOT_GIVEN,
        status: WebhookStatus | NotGiven = NOT_GIVEN,
        version: WebhookVersion | NotGiven = NOT_GIVEN,
        type: WebhookType | None | NotGiven = NOT_GIVEN,
        security: WebhookSecurityInputDict | WebhookSecurityInput | NotGiven = NOT_GIVEN,
        signing: WebhookSigningInputDict | WebhookSigningInput | NotGiven = NOT_GIVEN,
        operation_id: str | NotGiven = NOT_GIVEN,
        expected_revision: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> WebhookCreateResponse:
        """Register a webhook.

        Registers an endpoint of yours for a list of events. Nothing is sent to it as a test.

        A second call makes a second webhook with the same address. After a timeout list the webhooks and
        compare `url` before calling again.

        Args:
            url: Address that events are sent to. HTTPS in production, and without credentials or a fragment
                in it. Most characters: 4096.
            events: Events to deliver. By the vendor's newest client the list may be empty only while the
                status is inactive. An older one says that an empty list means all events, so name them.
                Most items: 26.
            description: A note of your own. Most characters: 1000.
            status: Whether to deliver events from the start. The server's default is "active".
            version: Version of what is delivered.
            type: Set for a webhook of the master team of gigstack Connect.
            security: Headers of your own to send with each delivery.
            signing: Whether deliveries are signed.
            operation_id: A UUID (version 4) of your own for this change, to be stored before the call. It
                is meant to make a repeat harmless; that production honours it is not confirmed.
            expected_revision: Allowed here as well, but of use only for a change or a deletion. Pattern:
                ^[0-9a-f]{64}$
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The new webhook. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), ServerError (500).

        Cost: No charge is documented; the plan must have webhooks.

        Source: https://docs.gigstack.io/webhooks-1862295m0, documentation, as a third party read it, vendor
        CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.CREATE, locals())

    async def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Read a webhook.

        One webhook. Read it before a change or a deletion: its `revision` guards against overwriting
        somebody else's change.

        Args:
            id: Id of the webhook.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The webhook.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/webhooks-1862295m0, documentation, as a third party read it, vendor
        n8n node, vendor CLI (page).
        """
        return await self._engine.call(table.GET, locals())

    async def update(
        self,
        id: str,
        *,
        url: str | NotGiven = NOT_GIVEN,
        events: Sequence[WebhookEvent] | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        status: WebhookStatus | NotGiven = NOT_GIVEN,
        version: WebhookVersion | NotGiven = NOT_GIVEN,
        type: WebhookType | None | NotGiven = NOT_GIVEN,
        security: WebhookSecurityInputDict | WebhookSecurityInput | NotGiven = NOT_GIVEN,
        signing: WebhookSigningInputDict | WebhookSigningInput | NotGiven = NOT_GIVEN,
        operation_id: str | NotGiven = NOT_GIVEN,
        expected_revision: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> WebhookUpdateResponse:
        """Change a webhook.

        Changes what is given and leaves the rest as it is. `events` takes the place of the whole list.

        A repeat with the same values changes nothing more, unless it asks for a new signing secret. Where
        `expected_revision` is given, a repeat of a call that has succeeded is refused with 409. After a
        timeout read the webhook.

        Args:
            id: Id of the webhook.
            url: Address that events are sent to. Most characters: 4096.
            events: Events to deliver. Takes the place of the whole list. Most items: 26.
            description: A note of your own. Most characters: 1000.
            status: Whether events are delivered.
            version: Version of what is delivered.
            type: Set for a webhook of the master team of gigstack Connect.
            security: Headers of your own to send with each delivery.
            signing: Whether deliveries are signed.
            operation_id: A UUID (version 4) of your own for this change, to be stored before the call. It
                is meant to make a repeat harmless; that production honours it is not confirmed.
            expected_revision: The `revision` of the webhook as it was read. When it has changed since then,
                the call is refused with 409. Pattern: ^[0-9a-f]{64}$
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The webhook as it is now.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ConflictError (409), ServerError (500).

        Cost: No charge is documented; the plan must have webhooks.

        Source: https://docs.gigstack.io/webhooks-1862295m0, documentation, as a third party read it, vendor
        n8n node, vendor CLI (page).
        """
        return await self._engine.call(table.UPDATE, locals())

    async def delete(
        self,
        id: str,
        *,
        expected_revision: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> WebhookDeletion:
        """Delete a webhook.

        Removes a webhook for good. Secrets that were stored for it are not destroyed. To pause it, set its
        status to inactive instead.

        After a timeout read the webhook: a 404 says that it is gone now.

        Args:
            id: Id of the webhook.
            expected_revision: The `revision` of the webhook as it was read. When it has changed since then,
                the call is refused with 409. Pattern: ^[0-9a-f]{64}$
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Deleted.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), ServerError (500).

        Cost: No charge is documented.

        Source: documentation, as a third party read it, vendor CLI, vendor n8n node (page).
        """
        return await self._engine.call(table.DELETE, locals())


class AsyncWebhooksResourceWithRawResponse:
    """The methods of `AsyncWebhooksResource`, with the same arguments."""

    def __init__(self, resource: AsyncWebhooksResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class AsyncWebhooksResourceWithStreamingResponse:
    """The methods of `AsyncWebhooksResource`, with the same arguments."""

    def __init__(self, resource: AsyncWebhooksResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
