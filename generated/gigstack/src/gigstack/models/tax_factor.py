# Generated from the API description. Do not edit: change the description and generate again.
"""TaxFactor."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TaxFactor: TypeAlias = Literal["Tasa", "Cuota", "Exento"] | str
"""How a tax is worked out (SAT c_TipoFactor). The server takes Tasa when it is left out.

What each value means: `catalogs.TaxFactor`.

Source: seed 003, vendor CLI, SAT catalogue (vendor-client).
"""
