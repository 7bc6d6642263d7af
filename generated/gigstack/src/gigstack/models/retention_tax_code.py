# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionTaxCode."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionTaxCode: TypeAlias = Literal["001", "002", "003", "ISR", "IVA", "IEPS"] | str
"""A tax that was withheld. The newer sample has the SAT's number here and the older one the name, so expect
both.

Known values:

- `001`: Income tax (ISR).
- `002`: Value added tax (IVA).
- `003`: Excise tax (IEPS).
- `ISR`: Income tax.
- `IVA`: Value added tax.
- `IEPS`: Excise tax.

Source: https://docs.gigstack.io/create-retention-29880640e0, https://docs.gigstack.io/retentions-2012533m0
(page).
"""
