# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiUse."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

CfdiUse: TypeAlias = (
    Literal[
        "G01",
        "G02",
        "G03",
        "I01",
        "I02",
        "I03",
        "I04",
        "I05",
        "I06",
        "I07",
        "I08",
        "D01",
        "D02",
        "D03",
        "D04",
        "D05",
        "D06",
        "D07",
        "D08",
        "D09",
        "D10",
        "S01",
        "CP01",
        "CN01",
        "P01",
    ]
    | str
)
"""What the receiver uses the invoice for (SAT c_UsoCFDI). It must fit the receiver's tax regime, or the
stamping is refused; S01 fits every regime, and D01 to D10 and CN01 are for natural persons only.

What each value means: `catalogs.CfdiUse`.

Source: seed 003, SAT catalogue, vendor CLI (vendor-client).
"""
