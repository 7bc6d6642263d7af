# Generated from the API description. Do not edit: change the description and generate again.
"""SatRequestType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatRequestType: TypeAlias = Literal["cfdi", "metadata"]
"""What to download.

Known values:

- `cfdi`: The XML files, each of them billed.
- `metadata`: Only the list of the invoices.

Source: seed 001 (seed).
"""
