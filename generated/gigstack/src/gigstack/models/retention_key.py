# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionKey."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionKey: TypeAlias = (
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
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
    ]
    | str
)
"""What the tax was withheld for (SAT CveRetenc), two digits as text. The guide speaks of 01 to 26; the SAT's
list goes on to 28. Some keys ask for a complement, and the only one whose fields are documented is that of
26.

What each value means: `catalogs.RetentionKey`.

Inferred, not documented; from: https://docs.gigstack.io/retentions-2012533m0, SAT catalogue.
"""
