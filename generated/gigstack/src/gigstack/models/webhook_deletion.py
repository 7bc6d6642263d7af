# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookDeletion."""

from __future__ import annotations

from .._model import Model


class WebhookDeletion(Model):
    """Result of a deletion.

    Source: vendor CLI (vendor-client).
    """

    deleted: bool | None = None
    """True when the webhook is gone."""
