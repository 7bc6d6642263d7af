# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SupportDocumentType: TypeAlias = (
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

- `contract`: Contract for goods or a service.
- `delivery_proof`: Proof of a delivery or of a finished service.
- `payment_proof`: Proof of a payment.
- `communication`: Mails, messages or agreements.
- `payment_confirmation`: Confirmation by a payment processor.
- `subscription_info`: Details of a subscription or another recurring service.

Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
"""
