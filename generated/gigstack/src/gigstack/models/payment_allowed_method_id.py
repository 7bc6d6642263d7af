# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentAllowedMethodId."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentAllowedMethodId: TypeAlias = Literal["card", "bank", "spei", "oxxo", "stripe-spei"] | str
"""A way to pay that the payment link offers.

Known values:

- `card`: Card. Needs Stripe connected to the team.
- `bank`: Bank transfer, in the guide's example and the vendor's CLI.
- `spei`: Bank transfer by SPEI, in the guide's list and the vendor's n8n node.
- `oxxo`: Cash at an OXXO shop. Needs Stripe connected to the team.
- `stripe-spei`: Balance held at Stripe. Needs Stripe connected to the team.

Source: https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node (page).
"""
