# Generated from the API description. Do not edit: change the description and generate again.
"""TeamsSeriesResource: the operations of teams.series."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import teams_series as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from ..models import (
        TeamSeries,
    )


class TeamsSeriesResource:
    """Invoice series of a team and their folio counters."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> TeamsSeriesResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return TeamsSeriesResourceWithRawResponse(TeamsSeriesResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> TeamsSeriesResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return TeamsSeriesResourceWithStreamingResponse(TeamsSeriesResource(self._engine.streaming()))

    def list(
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
        return self._engine.call(table.LIST, locals())

    def create(
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
        return self._engine.call(table.CREATE, locals())

    def update(
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
        return self._engine.call(table.UPDATE, locals())


class TeamsSeriesResourceWithRawResponse:
    """The methods of `TeamsSeriesResource`, with the same arguments."""

    def __init__(self, resource: TeamsSeriesResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.update = raw(resource.update)


class TeamsSeriesResourceWithStreamingResponse:
    """The methods of `TeamsSeriesResource`, with the same arguments."""

    def __init__(self, resource: TeamsSeriesResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.update = streamed(resource.update)
