# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSigningStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookSigningStatus: TypeAlias = Literal["disabled", "configured", "pending", "failed"] | str
"""How far the set-up of signing is. The meanings are read from the names.

Known values:

- `disabled`: Deliveries are not signed in this way.
- `configured`: Signing is set up.
- `pending`: Signing is being set up.
- `failed`: Signing could not be set up.

Source: vendor CLI (vendor-client).
"""
