# Generated from the API description. Do not edit: change the description and generate again.
"""GlobalMonths."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

GlobalMonths: TypeAlias = (
    Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
    ]
    | str
)
"""Month, or pair of months, that a global invoice covers (SAT c_Meses). "13" to "18" go with periodicity "05"
only.

What each value means: `catalogs.Month`.

Source: documentation: Months and Bimesters Catalog, SAT catalogue, vendor CLI (page).
"""
