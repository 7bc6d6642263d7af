# Generated from the API description. Do not edit: change the description and generate again.
"""CancellationMotive."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

CancellationMotive: TypeAlias = Literal["01", "02", "03", "04"]
"""Why an invoice is cancelled, as the SAT asks it.

What each value means: `catalogs.CancellationMotive`.

Source: seed 003 (seed).
"""
