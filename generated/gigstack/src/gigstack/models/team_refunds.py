# Generated from the API description. Do not edit: change the description and generate again.
"""TeamRefunds."""

from __future__ import annotations

from .._model import Model
from .team_refund_handler import TeamRefundHandler


class TeamRefunds(Model):
    """What a refund does to the documents of its payment.

    Source: vendor CLI (vendor-client).
    """

    automatic_refunds: bool | None = None
    """Whether documents are taken back by themselves."""

    current_month_handler: TeamRefundHandler | None = None
    """How, when the document is of the present month."""
