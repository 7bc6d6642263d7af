# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptStampTarget."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ReceiptStampTarget: TypeAlias = Literal["client", "general_public_national", "general_public_foreign"] | str
"""To whom a receipt is stamped.

Known values:

- `client`: The receipt's own client.
- `general_public_national`: The general public in Mexico.
- `general_public_foreign`: The general public abroad.

Source: vendor n8n node (vendor-client).
"""
