# Generated from the API description. Do not edit: change the description and generate again.
"""TeamRefundHandler."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TeamRefundHandler: TypeAlias = Literal["credit_note", "cancel_resources"] | str
"""How a document that was stamped is taken back.

Known values:

- `credit_note`: A credit note (CFDI type E) is stamped.
- `cancel_resources`: The invoice or the receipt is cancelled.

Source: vendor CLI (vendor-client).
"""
