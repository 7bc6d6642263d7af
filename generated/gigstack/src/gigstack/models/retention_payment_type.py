# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPaymentType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionPaymentType: TypeAlias = Literal["01", "02", "03", "04"] | str
"""Whether the withheld tax is a final or a provisional payment (SAT TipoPagoRet).

Known values:

- `01`: Final payment of IVA.
- `02`: Final payment of IEPS.
- `03`: Final payment of ISR.
- `04`: Provisional payment of ISR.

Inferred, not documented; from: https://docs.gigstack.io/create-retention-29880640e0, SAT catalogue.
"""
