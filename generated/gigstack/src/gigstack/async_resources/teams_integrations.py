# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncTeamsIntegrationsResource: the operations of teams.integrations for the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import async_raw, async_streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import teams_integrations as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from ..models import (
        TeamIntegrations,
    )


class AsyncTeamsIntegrationsResource:
    """Services that a team is connected to."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncTeamsIntegrationsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncTeamsIntegrationsResourceWithRawResponse(
            AsyncTeamsIntegrationsResource(self._engine.raw())
        )

    @property
    def with_streaming_response(self) -> AsyncTeamsIntegrationsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncTeamsIntegrationsResourceWithStreamingResponse(
            AsyncTeamsIntegrationsResource(self._engine.streaming())
        )

    async def get(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamIntegrations:
        """Read the integrations of a team.

        The services that a team can use or is connected to. The team is the one of the key, or the one in
        `team`; there is no id in the path.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The integrations. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.GET, locals())


class AsyncTeamsIntegrationsResourceWithRawResponse:
    """The methods of `AsyncTeamsIntegrationsResource`, with the same arguments."""

    def __init__(self, resource: AsyncTeamsIntegrationsResource) -> None:
        self.get = async_raw(resource.get)


class AsyncTeamsIntegrationsResourceWithStreamingResponse:
    """The methods of `AsyncTeamsIntegrationsResource`, with the same arguments."""

    def __init__(self, resource: AsyncTeamsIntegrationsResource) -> None:
        self.get = async_streamed(resource.get)
