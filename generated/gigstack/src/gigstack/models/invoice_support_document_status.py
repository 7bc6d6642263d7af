# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocumentStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

InvoiceSupportDocumentStatus: TypeAlias = (
    Literal["pending_review", "valid", "requires_update", "expired", "rejected"] | str
)
"""How a supporting document stands in its review.

Known values:

- `pending_review`: Not reviewed yet; the state after the upload.
- `valid`: Accepted.
- `requires_update`: Must be renewed.
- `expired`: Out of date.
- `rejected`: Refused.

Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (vendor-client).
"""
