# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPlatformPeriodicity."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionPlatformPeriodicity: TypeAlias = Literal["01", "02", "03", "04", "05"] | str
"""How often a technology platform reports (SAT code). It is not the periodicity of global invoices.

Known values:

- `01`: Weekly.
- `02`: Monthly.
- `03`: Daily.
- `04`: Fortnightly / Quincenal.
- `05`: Other.

Inferred, not documented; from: https://docs.gigstack.io/create-retention-29880640e0, SAT catalogue.
"""
