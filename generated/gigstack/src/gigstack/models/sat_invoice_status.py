# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoiceStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatInvoiceStatus: TypeAlias = Literal["Vigente", "Cancelado"] | str
"""State at the SAT, in its own words. Other operations say active and cancelled, or valid and cancelled.

Known values:

- `Vigente`: In force.
- `Cancelado`: Cancelled.

Source: seed 002, vendor CLI (seed).
"""
