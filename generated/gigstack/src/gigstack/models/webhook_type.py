# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookType: TypeAlias = Literal["gigstack_connect"] | str
"""Special kind of a webhook.

Known values:

- `gigstack_connect`: Belongs to the master team of gigstack Connect; events about teams need it.

Source: vendor CLI (vendor-client).
"""
