# Generated from the API description. Do not edit: change the description and generate again.
"""TeamTaxDefault."""

from __future__ import annotations

from .._model import AmountOrText, Model
from .tax_factor import TaxFactor
from .tax_type import TaxType


class TeamTaxDefault(Model):
    """A tax that lines get when they name none. A sample shows type and rate; the rest is inferred from the
    taxes of a line, and other keys are allowed.

    Inferred, not documented; from: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0, vendor CLI.
    """

    type: TaxType | None = None
    """Name of the tax."""

    rate: AmountOrText | None = None
    """Rate as a fraction: 0.16 is 16 %."""

    factor: TaxFactor | None = None
    """How the tax is worked out."""

    withholding: bool | None = None
    """Whether the customer withholds it."""
