# Generated from the API description. Do not edit: change the description and generate again.
"""DocumentRelationship."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

DocumentRelationship: TypeAlias = Literal["01", "02", "03", "04", "05", "06", "07", "08", "09"] | str
"""How a document relates to earlier ones (SAT c_TipoRelacion).

What each value means: `catalogs.Relationship`.

Source: seed 003, SAT catalogue, vendor CLI (seed).
"""
