# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

InvoiceType: TypeAlias = Literal["I", "E", "T", "N", "P"] | str
"""Kind of CFDI (SAT c_TipoDeComprobante).

Known values:

- `I`: Income / Ingreso.
- `E`: Egress (credit note) / Egreso.
- `T`: Transfer of goods / Traslado.
- `N`: Payroll / Nómina.
- `P`: Payment / Pago.

Source: seed 001, seed 003, vendor CLI, SAT catalogue (seed).
"""
