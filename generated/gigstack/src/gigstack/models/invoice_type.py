# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

InvoiceType: TypeAlias = Literal["I", "E", "T", "N", "P"] | str
"""Kind of CFDI (SAT c_TipoDeComprobante).

What each value means: `catalogs.CfdiType`.

Source: seed 001, seed 003, vendor CLI, SAT catalogue (seed).
"""
