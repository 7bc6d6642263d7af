# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSecurityStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookSecurityStatus: TypeAlias = Literal["not_configured", "configured", "pending", "failed"] | str
"""How far the storing of the custom headers is. The meanings are read from the names.

Known values:

- `not_configured`: There are none.
- `configured`: They are stored.
- `pending`: They are being stored.
- `failed`: They could not be stored.

Source: vendor CLI (vendor-client).
"""
