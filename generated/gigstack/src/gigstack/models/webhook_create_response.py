# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookCreateResponse."""

from __future__ import annotations

from pydantic import Field

from .._model import Model
from .webhook import Webhook
from .webhook_configuration_operation import WebhookConfigurationOperation


class WebhookCreateResponse(Model):
    """Envelope of a new webhook.

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

    signing_secret: str | None = Field(default=None, repr=False)
    """Secret to check signatures with, given once when signing is switched on. Both that and its place are
    inferred.
    """
