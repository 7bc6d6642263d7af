# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SupportDocumentStatus: TypeAlias = (
    Literal["pending_review", "valid", "requires_update", "expired", "rejected"] | str
)
"""How a supporting document stands in its review.

Known values:

- `pending_review`: Not reviewed yet; the state after the upload.
- `valid`: Accepted.
- `requires_update`: A newer file is needed.
- `expired`: No longer valid.
- `rejected`: Refused.

Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
"""
