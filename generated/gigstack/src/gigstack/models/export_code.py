# Generated from the API description. Do not edit: change the description and generate again.
"""ExportCode."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ExportCode: TypeAlias = Literal["01", "02", "03", "04"] | str
"""Whether the goods are exported (SAT c_Exportacion). Samples send "01".

What each value means: `catalogs.Export`.

Source: documentation: Create income invoice, vendor CLI, SAT catalogue (page).
"""
