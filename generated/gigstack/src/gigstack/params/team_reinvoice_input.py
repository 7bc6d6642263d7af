# Generated from the API description. Do not edit: change the description and generate again.
"""TeamReinvoiceInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TeamRefundHandler,
    )


class TeamReinvoiceInputDict(TypedDict):
    """How an invoice is replaced by one with other data.

    Source: vendor CLI (vendor-client).
    """

    window_days: NotRequired[int | None]
    """Number of days in which it is possible. At least 0."""

    handler: NotRequired[TeamRefundHandler | None]
    """What becomes of the first invoice."""
