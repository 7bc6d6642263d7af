# Generated from the API description. Do not edit: change the description and generate again.
"""SatRfcSide."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatRfcSide: TypeAlias = Literal["issued", "received"]
"""Which invoices of the RFC to download.

Known values:

- `issued`: Those that the RFC issued.
- `received`: Those that others issued to the RFC.

Source: seed 001 (seed).
"""
