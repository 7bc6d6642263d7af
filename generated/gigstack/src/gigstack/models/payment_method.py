# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentMethod."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentMethod: TypeAlias = Literal["PUE", "PPD"] | str
"""Whether the invoice is paid at once (SAT c_MetodoPago).

What each value means: `catalogs.PaymentMethod`.

Source: seed 003, SAT catalogue, vendor CLI (seed).
"""
