# Generated from the API description. Do not edit: change the description and generate again.
"""TaxType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TaxType: TypeAlias = Literal["IVA", "ISR", "IEPS"] | str
"""Name of a tax. The API takes the name, not the SAT's number. One old sample writes it in lower case.

What each value means: `catalogs.TaxType`.

Source: seed 003, vendor CLI (seed).
"""
