# Generated from the API description. Do not edit: change the description and generate again.
"""CancellationMotive."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

CancellationMotive: TypeAlias = Literal["01", "02", "03", "04"]
"""Why an invoice is cancelled, as the SAT asks it.

Known values:

- `01`: It has errors and another invoice replaces it; needs substitution_uuid / Comprobante emitido con
  errores con relación.
- `02`: It has errors and nothing replaces it / Comprobante emitido con errores sin relación.
- `03`: The operation did not take place / No se llevó a cabo la operación.
- `04`: A global invoice already covers it / Operación nominativa relacionada en una factura global.

Source: seed 003 (seed).
"""
