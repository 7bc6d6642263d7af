# Generated from the API description. Do not edit: change the description and generate again.
"""Taxability."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

Taxability: TypeAlias = Literal["01", "02", "03", "04", "05", "06", "07", "08"] | str
"""Whether a line is subject to tax (SAT c_ObjetoImp).

Known values:

- `01`: Not subject to tax / No objeto de impuesto.
- `02`: Subject to tax / Sí objeto de impuesto.
- `03`: Subject to tax, breakdown not required / Sí objeto del impuesto y no obligado al desglose.
- `04`: Subject to tax, causes no tax / Sí objeto del impuesto y no causa impuesto.
- `05`: Subject to tax, VAT credit PODEBI / Sí objeto del impuesto, IVA crédito PODEBI.
- `06`: Subject to VAT, VAT not transferred / Sí objeto del IVA, No traslado IVA.
- `07`: VAT not transferred, IEPS broken down / No traslado del IVA, Sí desglose IEPS.
- `08`: VAT not transferred, IEPS not broken down / No traslado del IVA, No desglose IEPS.

Source: vendor n8n node, vendor CLI, SAT catalogue (vendor-client).
"""
