# Generated from the API description. Do not edit: change the description and generate again.
"""Taxability."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

Taxability: TypeAlias = Literal["01", "02", "03", "04", "05", "06", "07", "08"] | str
"""Whether a line is subject to tax (SAT c_ObjetoImp).

What each value means: `catalogs.TaxObject`.

Source: vendor n8n node, vendor CLI, SAT catalogue (vendor-client).
"""
