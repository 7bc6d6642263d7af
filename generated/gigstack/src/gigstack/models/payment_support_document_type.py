# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentSupportDocumentType: TypeAlias = (
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
"""Kind of supporting document.

Known values:

- `contract`: Contract for goods or a service.
- `delivery_proof`: Proof that goods or a service were delivered.
- `payment_proof`: Receipt or confirmation of a payment.
- `communication`: Mails, messages or agreements.
- `payment_confirmation`: Confirmation by the payment processor.
- `subscription_info`: Details of a recurring service.

Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
"""
