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

Known values:

- `01`: January / Enero.
- `02`: February / Febrero.
- `03`: March / Marzo.
- `04`: April / Abril.
- `05`: May / Mayo.
- `06`: June / Junio.
- `07`: July / Julio.
- `08`: August / Agosto.
- `09`: September / Septiembre.
- `10`: October / Octubre.
- `11`: November / Noviembre.
- `12`: December / Diciembre.
- `13`: January-February / Enero-Febrero.
- `14`: March-April / Marzo-Abril.
- `15`: May-June / Mayo-Junio.
- `16`: July-August / Julio-Agosto.
- `17`: September-October / Septiembre-Octubre.
- `18`: November-December / Noviembre-Diciembre.

Source: documentation: Months and Bimesters Catalog, SAT catalogue, vendor CLI (page).
"""
