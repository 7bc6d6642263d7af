# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentMethod."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentMethod: TypeAlias = Literal["PUE", "PPD"] | str
"""Whether the invoice is paid at once (SAT c_MetodoPago).

Known values:

- `PUE`: Paid in one go / Pago en una sola exhibición. No payment complement follows.
- `PPD`: Paid later or in instalments / Pago en parcialidades o diferido. Each payment needs a payment
  complement.

Source: seed 003, SAT catalogue, vendor CLI (seed).
"""
