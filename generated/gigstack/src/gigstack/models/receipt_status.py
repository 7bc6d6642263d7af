# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ReceiptStatus: TypeAlias = (
    Literal["pending", "open", "invoiced", "completed", "stamped", "expired", "cancelled", "canceled"] | str
)
"""State of a receipt. No source has a closed list, and several words are in use for the same state, so compare
with care.

Known values:

- `pending`: Waits to be invoiced. The only word on a page of the documentation.
- `open`: The same as pending.
- `invoiced`: Turned into a tax invoice.
- `completed`: The same as invoiced.
- `stamped`: An invoiced receipt, in a filter of an older client.
- `expired`: Its time ran out, so it goes into the global invoice.
- `cancelled`: Cancelled.
- `canceled`: Cancelled, in another spelling.

Source: https://docs.gigstack.io/receipts-api-guide-1404286m0, vendor CLI, vendor n8n node (vendor-client).
"""
