# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentEntityType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SupportDocumentEntityType: TypeAlias = Literal["invoice", "payment", "receipt", "client"] | str
"""Kind of record that a supporting document is linked to.

Known values:

- `invoice`: An invoice.
- `payment`: A payment.
- `receipt`: A receipt.
- `client`: A client.

Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
"""
