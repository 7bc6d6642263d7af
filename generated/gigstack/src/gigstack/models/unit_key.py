# Generated from the API description. Do not edit: change the description and generate again.
"""UnitKey."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

UnitKey: TypeAlias = (
    Literal[
        "E48",
        "H87",
        "ACT",
        "HUR",
        "DAY",
        "MON",
        "ANN",
        "E51",
        "A9",
        "C62",
        "KGM",
        "LTR",
        "MTR",
        "MTK",
        "SET",
        "XBX",
        "XPK",
        "XUN",
        "MIN",
    ]
    | str
)
"""Unit of measure (SAT c_ClaveUnidad). The SAT's list has thousands of codes; these are the usual ones.

What each value means: `catalogs.UnitKey`.

Source: seed 003, documentation: Create income invoice, SAT catalogue (seed).
"""
