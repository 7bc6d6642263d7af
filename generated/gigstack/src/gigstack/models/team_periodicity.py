# Generated from the API description. Do not edit: change the description and generate again.
"""TeamPeriodicity."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TeamPeriodicity: TypeAlias = Literal["day", "week", "two_weeks", "month", "two_months"] | str
"""Period that a global invoice to the general public covers.

Known values:

- `day`: A day.
- `week`: A week.
- `two_weeks`: Two weeks.
- `month`: A month.
- `two_months`: Two months.

Source: vendor CLI (vendor-client).
"""
