# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookUpdateResponse."""

from __future__ import annotations

from .._model import Model
from .webhook import Webhook
from .webhook_configuration_operation import WebhookConfigurationOperation


class WebhookUpdateResponse(Model):
    """Envelope of a webhook that was changed.

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

    operation: WebhookConfigurationOperation | None = None
    """Record of one change of a webhook, kept under the caller's `operation_id`."""
