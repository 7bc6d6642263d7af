# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookVersion."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookVersion: TypeAlias = Literal["v1", "v2"] | str
"""Version of what is delivered. How the two differ is not documented.

Source: vendor CLI (vendor-client).
"""
