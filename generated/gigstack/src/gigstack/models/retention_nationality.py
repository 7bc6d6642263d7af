# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionNationality."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionNationality: TypeAlias = Literal["Nacional", "Extranjero"] | str
"""Whether the receiver is Mexican or foreign.

Known values:

- `Nacional`: Mexican.
- `Extranjero`: Foreign. The word is the SAT's; no sample shows it.

Inferred, not documented; from: https://docs.gigstack.io/create-retention-29880640e0, SAT catalogue.
"""
