# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookOperationAction."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookOperationAction: TypeAlias = Literal["create", "update"] | str
"""What a change of the configuration did.

Known values:

- `create`: It made a webhook.
- `update`: It changed one.

Source: vendor CLI (vendor-client).
"""
