# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocumentType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

InvoiceSupportDocumentType: TypeAlias = (
    Literal[
        "contract",
        "delivery_proof",
        "payment_proof",
        "communication",
        "payment_confirmation",
        "subscription_info",
    ]
    | str
)
"""What a supporting document is.

Known values:

- `contract`: Contract.
- `delivery_proof`: Proof that goods were delivered or a service was done.
- `payment_proof`: Receipt of a payment.
- `communication`: Mails, messages or agreements.
- `payment_confirmation`: Confirmation by a payment processor.
- `subscription_info`: Details of a subscription or another recurring service.

Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
"""
