# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookConfigurationOperation."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .webhook_credential_delivery import WebhookCredentialDelivery
from .webhook_operation_action import WebhookOperationAction
from .webhook_operation_status import WebhookOperationStatus


class WebhookConfigurationOperation(Model):
    """Record of one change of a webhook, kept under the caller's `operation_id`.

    Source: vendor CLI (vendor-client).
    """

    operation_id: str | None = None
    """The id that the caller chose."""

    team_id: str | None = None
    """Team that the webhook belongs to."""

    webhook_id: str | None = None
    """Id of the webhook."""

    action: WebhookOperationAction | None = None
    """What a change of the configuration did."""

    status: WebhookOperationStatus | None = None
    """How a change of the configuration went. The meanings are read from the names."""

    created_at: Milliseconds | None = None
    """When it began. The unit is assumed. Unix time in milliseconds on the wire."""

    effect_scope: str | None = None
    """What the change reaches."""

    secret_attempts: int | None = None
    """How often the storing of a secret was tried. At least 0."""

    error: str | None = None
    """Why it failed."""

    credential_delivery: WebhookCredentialDelivery | None = None
    """Whether a secret comes again with a repeated answer."""
