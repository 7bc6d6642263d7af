# Generated from the API description. Do not edit: change the description and generate again.
"""TaxSystem."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TaxSystem: TypeAlias = (
    Literal[
        "601",
        "603",
        "605",
        "606",
        "607",
        "608",
        "610",
        "611",
        "612",
        "614",
        "615",
        "616",
        "620",
        "621",
        "622",
        "623",
        "624",
        "625",
        "626",
        "609",
        "628",
        "629",
        "630",
    ]
    | str
)
"""Tax regime of the SAT (c_RegimenFiscal). It must fit the kind of person that the RFC belongs to. The generic
RFCs XAXX010101000 (the public) and XEXX010101000 (a foreigner) go with 616.

What each value means: `catalogs.TaxRegime`.

Source: documentation: Tax Regimes Catalog, SAT catalogue, vendor CLI (page).
"""
