# Generated from the API description. Do not edit: change the description and generate again.
"""SatInvoiceStatusFilter."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatInvoiceStatusFilter: TypeAlias = Literal["active", "cancelled", "all"]
"""Which invoices to download, by their state at the SAT.

Known values:

- `active`: Those in force.
- `cancelled`: Those cancelled.
- `all`: Both.

Source: seed 001 (seed).
"""
