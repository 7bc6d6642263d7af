# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookInput."""

from __future__ import annotations

from .._model import Model
from .webhook_event import WebhookEvent
from .webhook_security_input import WebhookSecurityInput
from .webhook_signing_input import WebhookSigningInput
from .webhook_status import WebhookStatus
from .webhook_type import WebhookType
from .webhook_version import WebhookVersion


class WebhookInput(Model):
    """A webhook to register. The fields from `version` on are known from the vendor's newest client only.

    Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI, vendor n8n node (page).
    """

    url: str
    """Address that events are sent to. HTTPS in production, and without credentials or a fragment in it. Most
    characters: 4096.
    """

    events: list[WebhookEvent]
    """Events to deliver. By the vendor's newest client the list may be empty only while the status is
    inactive. An older one says that an empty list means all events, so name them. Most items: 26.
    """

    description: str | None = None
    """A note of your own. Most characters: 1000."""

    status: WebhookStatus | None = None
    """Whether to deliver events from the start. The server's default is "active"."""

    version: WebhookVersion | None = None
    """Version of what is delivered."""

    type: WebhookType | None = None
    """Set for a webhook of the master team of gigstack Connect."""

    security: WebhookSecurityInput | None = None
    """Headers of your own to send with each delivery."""

    signing: WebhookSigningInput | None = None
    """Whether deliveries are signed."""

    operation_id: str | None = None
    """A UUID (version 4) of your own for this change, to be stored before the call. It is meant to make a
    repeat harmless; that production honours it is not confirmed.
    """

    expected_revision: str | None = None
    """Allowed here as well, but of use only for a change or a deletion. Pattern: ^[0-9a-f]{64}$"""
