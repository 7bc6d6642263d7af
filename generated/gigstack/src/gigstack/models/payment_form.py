# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentForm."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentForm: TypeAlias = (
    Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
        "08",
        "12",
        "13",
        "14",
        "15",
        "17",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "99",
    ]
    | str
)
"""How the money moves (SAT c_FormaPago). "99" goes with payment method PPD, any other code with PUE.

What each value means: `catalogs.PaymentForm`.

Source: seed 003, SAT catalogue, vendor n8n node, vendor CLI (vendor-client).
"""
