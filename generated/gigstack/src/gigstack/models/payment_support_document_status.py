# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentSupportDocumentStatus: TypeAlias = (
    Literal["pending_review", "valid", "requires_update", "expired", "rejected"] | str
)
"""How far the check of a supporting document has come.

Known values:

- `pending_review`: Uploaded and not looked at yet.
- `valid`: Accepted.
- `requires_update`: To be renewed.
- `expired`: Out of date.
- `rejected`: Not accepted.

Source: vendor CLI, https://docs.gigstack.io/upload-support-document-28014935e0 (vendor-client).
"""
