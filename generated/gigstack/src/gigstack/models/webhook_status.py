# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookStatus: TypeAlias = Literal["active", "inactive"] | str
"""Whether events are delivered.

Known values:

- `active`: Events are delivered.
- `inactive`: Paused.

Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI (page).
"""
