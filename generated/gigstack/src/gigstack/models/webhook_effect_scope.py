# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookEffectScope."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookEffectScope: TypeAlias = Literal["shared_team_webhooks"] | str
"""What a change of the webhook reaches. One value is known, and its meaning is read from the name.

Known values:

- `shared_team_webhooks`: The webhooks that the whole team shares.

Source: vendor CLI (vendor-client).
"""
