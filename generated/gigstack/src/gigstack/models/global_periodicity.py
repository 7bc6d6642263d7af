# Generated from the API description. Do not edit: change the description and generate again.
"""GlobalPeriodicity."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

GlobalPeriodicity: TypeAlias = Literal["01", "02", "03", "04", "05"] | str
"""How often a global invoice to the general public is made (SAT c_Periodicidad). "05" is only for issuers
under regime 621, and goes with months "13" to "18".

What each value means: `catalogs.Periodicity`.

Source: seed 003, SAT catalogue, vendor CLI (vendor-client).
"""
