# Generated from the API description. Do not edit: change the description and generate again.
"""TeamRefundsInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TeamRefundHandler,
    )


class TeamRefundsInputDict(TypedDict):
    """What a refund does to the documents of its payment.

    Source: vendor CLI (vendor-client).
    """

    automatic_refunds: NotRequired[bool | None]
    """Whether documents are taken back by themselves."""

    current_month_handler: NotRequired[TeamRefundHandler | None]
    """How, when the document is of the present month."""
