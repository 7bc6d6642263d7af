# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncTeamsSeriesResource: the operations of teams.series for the asynchronous client."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._raw import async_raw, async_streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import teams_series as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from ..models import (
        TeamSeries,
    )


class AsyncTeamsSeriesResource:
    """Invoice series of a team and their folio counters."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncTeamsSeriesResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncTeamsSeriesResourceWithRawResponse(AsyncTeamsSeriesResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncTeamsSeriesResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncTeamsSeriesResourceWithStreamingResponse(
            AsyncTeamsSeriesResource(self._engine.streaming())
        )

    async def list(
        self,
        team_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[TeamSeries]:
        """List the series of a team.

        The series of a team with their folio counters in live and test mode, all at once.

        Args:
            team_id: Id of the team. A `team` that is given beside it should be the same.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The series. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: documentation: navigation, vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.LIST, locals())

    async def create(
        self,
        team_id: str,
        *,
        series: str,
        team: str | NotGiven = NOT_GIVEN,
        live: int | NotGiven = NOT_GIVEN,
        test: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamSeries:
        """Create a series.

        Adds a series to a team, with the folios that it starts from. After a timeout look through the list
        before calling again.

        Args:
            team_id: Id of the team. A `team` that is given beside it should be the same.
            series: Name of the series, such as A or NC.
            team: Id of another team to act for (gigstack Connect).
            live: First state of the folio counter in live mode. The server's default is 0.
            test: First state of the folio counter in test mode. The server's default is 0.

        Returns:
            Created. Body and status (200 or 201) are inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ConflictError (409), ServerError (500).

        Cost: No charge is documented.

        Source: documentation: navigation, vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.CREATE, locals())

    async def update(
        self,
        team_id: str,
        series_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        live: int | NotGiven = NOT_GIVEN,
        test: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamSeries:
        """Set the folio counters of a series.

        Sets the counter of live mode, of test mode, or both; 0 is a value like any other. A lower number
        can lead to folios that are used twice, and it is not known whether the server refuses one. For the
        same reason the call is not repeated by itself: the counter may have moved on. After a timeout read
        the series first.

        Args:
            team_id: Id of the team. A `team` that is given beside it should be the same.
            series_id: The series. The vendor's client gives its name here; whether there is an id besides
                is not known.
            team: Id of another team to act for (gigstack Connect).
            live: Folio counter in live mode.
            test: Folio counter in test mode.

        Returns:
            The series after the change. The body is inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: documentation: navigation, vendor CLI, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.UPDATE, locals())


class AsyncTeamsSeriesResourceWithRawResponse:
    """The methods of `AsyncTeamsSeriesResource`, with the same arguments."""

    def __init__(self, resource: AsyncTeamsSeriesResource) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.update = async_raw(resource.update)


class AsyncTeamsSeriesResourceWithStreamingResponse:
    """The methods of `AsyncTeamsSeriesResource`, with the same arguments."""

    def __init__(self, resource: AsyncTeamsSeriesResource) -> None:
        self.list = async_streamed(resource.list)
        self.create = async_streamed(resource.create)
        self.update = async_streamed(resource.update)
