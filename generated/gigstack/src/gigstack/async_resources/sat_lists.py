# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncSatListsResource: the operations of sat.lists for the asynchronous client."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._raw import async_raw, async_streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import sat_lists as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from ..models import (
        SatListDefinition,
        SatListRfcCheck,
    )


class AsyncSatListsResource:
    """Lists that the SAT publishes about taxpayers, such as those of article 69-B, and whether an RFC is on
    them.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncSatListsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncSatListsResourceWithRawResponse(AsyncSatListsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncSatListsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncSatListsResourceWithStreamingResponse(AsyncSatListsResource(self._engine.streaming()))

    async def list(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SatListDefinition]:
        """List the SAT's lists.

        All lists of the SAT that gigstack keeps a copy of, each with facts about its latest
        synchronisation. Only the name and the purpose are documented; the path and the answer are inferred.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The lists. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Inferred, not documented; from: documentation, as a third party read it.
        """
        return await self._engine.call(table.LIST, locals())

    async def check(
        self,
        rfc: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatListRfcCheck:
        """Check an RFC against the SAT's lists.

        Whether an RFC is on any list that gigstack keeps a copy of, with every entry that matches. An RFC
        that is on none should be a success without matches, not a 404. Only the name and the purpose are
        documented; the path and the answer are inferred, so a 404 says nothing about the RFC.

        Args:
            rfc: RFC to look up, of 12 characters for a company and 13 for a person.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Result of the check. The body is inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented; whether the check is billed or limited by the plan is open.

        Inferred, not documented; from: documentation, as a third party read it.
        """
        return await self._engine.call(table.CHECK, locals())


class AsyncSatListsResourceWithRawResponse:
    """The methods of `AsyncSatListsResource`, with the same arguments."""

    def __init__(self, resource: AsyncSatListsResource) -> None:
        self.list = async_raw(resource.list)
        self.check = async_raw(resource.check)


class AsyncSatListsResourceWithStreamingResponse:
    """The methods of `AsyncSatListsResource`, with the same arguments."""

    def __init__(self, resource: AsyncSatListsResource) -> None:
        self.list = async_streamed(resource.list)
        self.check = async_streamed(resource.check)
