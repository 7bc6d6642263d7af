# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptPeriodicity."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ReceiptPeriodicity: TypeAlias = (
    Literal["day", "week", "two_weeks", "month", "two_months", "fortnight", "bimonth"] | str
)
"""How long a receipt can be stamped.

Known values:

- `day`: One day.
- `week`: One week.
- `two_weeks`: Two weeks.
- `month`: One month.
- `two_months`: Two months.
- `fortnight`: Old name of two_weeks; do not send it.
- `bimonth`: Old name of two_months; do not send it.

Source: https://docs.gigstack.io/receipts-api-guide-1404286m0, vendor n8n node, vendor CLI (vendor-client).
"""
