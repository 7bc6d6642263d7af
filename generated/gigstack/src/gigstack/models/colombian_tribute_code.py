# Generated from the API description. Do not edit: change the description and generate again.
"""ColombianTributeCode."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ColombianTributeCode: TypeAlias = Literal["01", "ZZ"] | str
"""Colombia: tax code. An empty text is accepted too.

Known values:

- `01`: VAT.
- `ZZ`: Does not apply.

Source: vendor CLI (vendor-client).
"""
