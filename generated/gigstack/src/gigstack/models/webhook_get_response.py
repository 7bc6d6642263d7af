# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookGetResponse."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .webhook import Webhook
from .webhook_access import WebhookAccess


class WebhookGetResponse(Model):
    """Envelope of a webhook that was read.

    Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI (page).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: Webhook
    """An endpoint of yours that gigstack sends events to. It serves live and test mode alike. The fields from
    `version` on are known from the vendor's newest client only.
    """

    configuration_access: WebhookAccess | None = None
    """What the caller may do with the webhook. The types are read from the names."""

    timestamp: Milliseconds | None = None
    """When the server answered. Unix time in milliseconds on the wire."""
