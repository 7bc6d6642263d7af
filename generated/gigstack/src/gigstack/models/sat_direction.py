# Generated from the API description. Do not edit: change the description and generate again.
"""SatDirection."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatDirection: TypeAlias = Literal["issued", "received"] | str
"""Side of the team's RFC.

Known values:

- `issued`: The RFC issued the invoice, which may then also exist as a gigstack invoice.
- `received`: Somebody else issued it to the RFC, an expense.

Source: seed 000, seed 002 (seed).
"""
