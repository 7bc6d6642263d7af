# Generated from the API description. Do not edit: change the description and generate again.
"""AutomationType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

AutomationType: TypeAlias = (
    Literal[
        "none",
        "pue_invoice",
        "ppd_invoice_and_complement",
        "payment",
        "payment_and_complement",
        "receipt",
        "stamp_invoice",
    ]
    | str
)
"""What to create besides the document. Old and new names are both in use; which of them each operation takes
is not settled, and `none` is the safe value. Payments take the new ones.

Known values:

- `none`: Nothing else.
- `pue_invoice`: A PUE invoice at once. New name.
- `ppd_invoice_and_complement`: A PPD invoice and its payment complement. New name.
- `payment`: Old name of pue_invoice.
- `payment_and_complement`: Old name of ppd_invoice_and_complement.
- `receipt`: A receipt that the client turns into an invoice. For payments, by the vendor's CLI; on no page.
- `stamp_invoice`: Old name of pue_invoice, for registering payments.

Source: seed 003, https://docs.gigstack.io/create-income-invoice-20352674e0, vendor CLI (page).
"""
