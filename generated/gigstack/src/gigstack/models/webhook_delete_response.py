# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookDeleteResponse."""

from __future__ import annotations

from .._model import Model
from .webhook_deletion import WebhookDeletion


class WebhookDeleteResponse(Model):
    """Envelope of a deletion.

    Source: vendor CLI, documentation, as a third party read it (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: WebhookDeletion
    """Result of a deletion."""
