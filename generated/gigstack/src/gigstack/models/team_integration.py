# Generated from the API description. Do not edit: change the description and generate again.
"""TeamIntegration."""

from __future__ import annotations

from .._model import Model


class TeamIntegration(Model):
    """A service that the team is connected to. Keys besides this one are not documented.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0 (page).
    """

    completed: bool | None = None
    """Whether the connection is ready for use."""
