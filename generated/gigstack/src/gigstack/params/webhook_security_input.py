# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSecurityInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict


class WebhookSecurityInputDict(TypedDict):
    """Headers that gigstack adds to each delivery.

    Source: vendor CLI (vendor-client).
    """

    headers: Mapping[str, str]
    """Value of each header by its name. The values never come back."""
