# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSat."""

from __future__ import annotations

from .._model import Model, Seconds


class TeamSat(Model):
    """The team's connection to the SAT by its CSD.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0, vendor CLI (page).
    """

    completed: bool | None = None
    """Whether a CSD is connected."""

    connected_at: Seconds | None = None
    """When the CSD was connected. Unix time in seconds on the wire."""

    csd_expires_at: Seconds | None = None
    """When the CSD ends. Unix time in seconds on the wire."""
