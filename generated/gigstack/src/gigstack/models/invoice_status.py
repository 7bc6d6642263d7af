# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

InvoiceStatus: TypeAlias = Literal["valid", "stamped", "cancelled", "canceled", "pending", "draft"] | str
"""State of an invoice. The sources use several words for the same state, so compare with care.

Known values:

- `valid`: Stamped and in force.
- `stamped`: Stamped; the word in samples of single invoices.
- `cancelled`: Cancelled at the SAT.
- `canceled`: Cancelled at the SAT, in another spelling.
- `pending`: Being processed.
- `draft`: Not stamped.

Source: seed 003, https://docs.gigstack.io/get-income-invoice-20352675e0, vendor CLI, vendor n8n node
(vendor-client).
"""
