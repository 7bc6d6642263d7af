# Generated from the API description. Do not edit: change the description and generate again.
"""TeamReinvoice."""

from __future__ import annotations

from .._model import Model
from .team_refund_handler import TeamRefundHandler


class TeamReinvoice(Model):
    """How an invoice is replaced by one with other data.

    Source: vendor CLI (vendor-client).
    """

    window_days: int | None = None
    """Number of days in which it is possible."""

    handler: TeamRefundHandler | None = None
    """What becomes of the first invoice."""
