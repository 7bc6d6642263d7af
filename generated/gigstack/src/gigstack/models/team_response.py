# Generated from the API description. Do not edit: change the description and generate again.
"""TeamResponse."""

from __future__ import annotations

from .._model import Model
from .team import Team


class TeamResponse(Model):
    """Envelope of one team.

    Source: https://docs.gigstack.io/create-team-20352686e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: Team
    """One fiscal entity (one RFC) of a billing account. A new one may lack `legal_name` and `tax_id`; then
    `brand.alias` is what to show.
    """
