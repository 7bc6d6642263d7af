# Generated from the API description. Do not edit: change the description and generate again.
"""TeamTaxDefaultInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._types import AmountInput

if TYPE_CHECKING:
    from ..models import (
        TaxFactor,
        TaxType,
    )


class TeamTaxDefaultInputDict(TypedDict):
    """A tax that lines get when they name none. A sample shows type and rate; the rest is inferred from the
    taxes of a line, and other keys are allowed.

    Inferred, not documented; from: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0, vendor CLI.
    """

    type: NotRequired[TaxType | None]
    """Name of the tax."""

    rate: NotRequired[AmountInput | None]
    """Rate as a fraction: 0.16 is 16 %."""

    factor: NotRequired[TaxFactor | None]
    """How the tax is worked out."""

    withholding: NotRequired[bool | None]
    """Whether the customer withholds it."""
