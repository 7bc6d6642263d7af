# Generated from the API description. Do not edit: change the description and generate again.
"""SatActivationType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatActivationType: TypeAlias = Literal["included", "addon"] | str
"""How an activation is billed.

Known values:

- `included`: The plan already had it.
- `addon`: Billed on top of the plan.

Source: seed 001 (seed).
"""
