# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncTeamsMembersResource: the operations of teams.members for the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import async_raw, async_streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import teams_members as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from ..models import (
        TeamMemberRole,
        TeamMembershipResponse,
    )


class AsyncTeamsMembersResource:
    """Users of a team."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncTeamsMembersResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncTeamsMembersResourceWithRawResponse(AsyncTeamsMembersResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncTeamsMembersResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncTeamsMembersResourceWithStreamingResponse(
            AsyncTeamsMembersResource(self._engine.streaming())
        )

    async def add(
        self,
        team_id: str,
        *,
        user_id: str,
        team: str | NotGiven = NOT_GIVEN,
        role: TeamMemberRole | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamMembershipResponse:
        """Add a member to a team.

        Attaches an existing user of the same billing account to the team. No mail is sent.

        Args:
            team_id: Id of the team. A `team` that is given beside it should be the same.
            user_id: Id of the user.
            team: Id of another team to act for (gigstack Connect).
            role: What the user may do. The newest vendor client no longer sends admin here, and the server
                may refuse it. The server's default is "viewer".

        Returns:
            Added.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: https://apidocs.gigstack.pro/add-team-member-20352690e0, vendor CLI, vendor n8n node (page).
        """
        return await self._engine.call(table.ADD, locals())

    async def remove(
        self,
        team_id: str,
        *,
        user_id: str,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamMembershipResponse:
        """Remove a member from a team.

        Detaches a user from the team.

        Args:
            team_id: Id of the team. A `team` that is given beside it should be the same.
            user_id: Id of the user.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Removed. The body is inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: documentation: navigation, vendor n8n node (vendor-client).
        """
        return await self._engine.call(table.REMOVE, locals())


class AsyncTeamsMembersResourceWithRawResponse:
    """The methods of `AsyncTeamsMembersResource`, with the same arguments."""

    def __init__(self, resource: AsyncTeamsMembersResource) -> None:
        self.add = async_raw(resource.add)
        self.remove = async_raw(resource.remove)


class AsyncTeamsMembersResourceWithStreamingResponse:
    """The methods of `AsyncTeamsMembersResource`, with the same arguments."""

    def __init__(self, resource: AsyncTeamsMembersResource) -> None:
        self.add = async_streamed(resource.add)
        self.remove = async_streamed(resource.remove)
