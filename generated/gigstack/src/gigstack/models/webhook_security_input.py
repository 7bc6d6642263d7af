# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSecurityInput."""

from __future__ import annotations

from pydantic import Field

from .._model import Model


class WebhookSecurityInput(Model):
    """Headers that gigstack adds to each delivery.

    Source: vendor CLI (vendor-client).
    """

    headers: dict[str, str] = Field(repr=False)
    """Value of each header by its name. The values never come back."""
