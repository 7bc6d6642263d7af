# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentStatus: TypeAlias = (
    Literal[
        "requires_payment_method",
        "succeeded",
        "succeeded_",
        "cancelled",
        "canceled",
        "pending",
        "processing",
        "failed",
        "refunded",
    ]
    | str
)
"""State of a payment. No source has the whole list, and the sources differ in words and spelling, so compare
with care and accept others.

Known values:

- `requires_payment_method`: Asked for and not paid yet.
- `succeeded`: Collected.
- `succeeded_`: Passing state while an automation is added to a payment that was collected before.
- `cancelled`: Cancelled before it was collected.
- `canceled`: Cancelled, in another spelling.
- `pending`: Made and waiting.
- `processing`: The processor is working on it.
- `failed`: The attempt to collect it failed.
- `refunded`: Collected and given back.

Source: https://docs.gigstack.io/payments-api-guide-1385930m0,
https://docs.gigstack.io/update-payment-34569173e0, vendor CLI, vendor n8n node (page).
"""
