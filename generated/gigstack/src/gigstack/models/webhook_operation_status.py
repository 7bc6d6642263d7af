# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookOperationStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookOperationStatus: TypeAlias = Literal["processing", "completed", "outcome_unknown", "conflict"] | str
"""How a change of the configuration went. The meanings are read from the names.

Known values:

- `processing`: Not done yet.
- `completed`: Done.
- `outcome_unknown`: Whether it was done is not known; read the webhook.
- `conflict`: Refused, because it does not go with the present state.

Source: vendor CLI (vendor-client).
"""
