# Generated from the API description. Do not edit: change the description and generate again.
"""TeamDefaultSeriesInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TeamSeriesChoiceInput,
    )
    from .team_series_choice_input import TeamSeriesChoiceInputDict


class TeamDefaultSeriesInputDict(TypedDict):
    """Which series each kind of document takes.

    Source: vendor CLI (vendor-client).
    """

    income: NotRequired[TeamSeriesChoiceInputDict | TeamSeriesChoiceInput | None]
    """Income invoices."""

    complements: NotRequired[TeamSeriesChoiceInputDict | TeamSeriesChoiceInput | None]
    """Payment complements."""

    credit_note: NotRequired[TeamSeriesChoiceInputDict | TeamSeriesChoiceInput | None]
    """Credit notes."""
