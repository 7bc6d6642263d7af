# Generated from the API description. Do not edit: change the description and generate again.
"""ColombianFiscalResponsibility."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ColombianFiscalResponsibility: TypeAlias = Literal["O-13", "O-15", "O-23", "O-47", "R-99-PN"] | str
"""Colombia: a fiscal responsibility.

Known values:

- `O-13`: Large taxpayer.
- `O-15`: Withholds from itself.
- `O-23`: Withholding agent for VAT.
- `O-47`: Simple regime.
- `R-99-PN`: Does not apply.

Source: vendor CLI (vendor-client).
"""
