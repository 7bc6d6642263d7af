# Generated from the API description. Do not edit: change the description and generate again.
"""ExportCode."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ExportCode: TypeAlias = Literal["01", "02", "03", "04"] | str
"""Whether the goods are exported (SAT c_Exportacion). Samples send "01".

Known values:

- `01`: Not applicable / No aplica.
- `02`: Definitive, customs key A1 / Definitiva con clave A1.
- `03`: Temporary / Temporal.
- `04`: Definitive with a key other than A1, or no sale under the tax code / Definitiva con clave distinta a
  A1 o cuando no existe enajenación en términos del CFF.

Source: documentation: Create income invoice, vendor CLI, SAT catalogue (page).
"""
