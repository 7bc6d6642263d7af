# Generated from the API description. Do not edit: change the description and generate again.
"""TeamsIntegrationsResource: the operations of teams.integrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import teams_integrations as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from ..models import (
        TeamIntegrations,
    )


class TeamsIntegrationsResource:
    """Services that a team is connected to."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> TeamsIntegrationsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return TeamsIntegrationsResourceWithRawResponse(TeamsIntegrationsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> TeamsIntegrationsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return TeamsIntegrationsResourceWithStreamingResponse(
            TeamsIntegrationsResource(self._engine.streaming())
        )

    def get(
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
        return self._engine.call(table.GET, locals())


class TeamsIntegrationsResourceWithRawResponse:
    """The methods of `TeamsIntegrationsResource`, with the same arguments."""

    def __init__(self, resource: TeamsIntegrationsResource) -> None:
        self.get = raw(resource.get)


class TeamsIntegrationsResourceWithStreamingResponse:
    """The methods of `TeamsIntegrationsResource`, with the same arguments."""

    def __init__(self, resource: TeamsIntegrationsResource) -> None:
        self.get = streamed(resource.get)
