# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookCredentialDelivery."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookCredentialDelivery: TypeAlias = Literal["not_replayed"] | str
"""Whether a secret comes again with a repeated answer.

Known values:

- `not_replayed`: It does not.

Source: vendor CLI (vendor-client).
"""
