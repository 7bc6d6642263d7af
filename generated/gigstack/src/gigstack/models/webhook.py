# Generated from the API description. Do not edit: change the description and generate again.
"""Webhook."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .webhook_effect_scope import WebhookEffectScope
from .webhook_event import WebhookEvent
from .webhook_security import WebhookSecurity
from .webhook_signing import WebhookSigning
from .webhook_status import WebhookStatus
from .webhook_type import WebhookType
from .webhook_version import WebhookVersion


class Webhook(Model):
    """An endpoint of yours that gigstack sends events to. It serves live and test mode alike. The fields from
    `version` on are known from the vendor's newest client only.

    Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI, vendor n8n node (page).
    """

    id: str
    """Id of the webhook."""

    url: str
    """Address that events are sent to."""

    events: list[WebhookEvent]
    """Events that are delivered."""

    status: WebhookStatus
    """Whether events are delivered."""

    description: str | None = None
    """The note."""

    owner: str | None = None
    """Id of the user who made it."""

    created_at: Milliseconds | None = None
    """When it was made. Unix time in milliseconds on the wire."""

    version: WebhookVersion | None = None
    """Version of what is delivered."""

    type: WebhookType | None = None
    """Special kind, if it has one."""

    revision: str | None = None
    """Mark of the present configuration. Give it as `expected_revision` so as not to overwrite somebody else's
    change. Pattern: ^[0-9a-f]{64}$
    """

    effect_scope: WebhookEffectScope | None = None
    """What a change of the webhook reaches. One value is known, and its meaning is read from the name."""

    security: WebhookSecurity | None = None
    """The custom headers, without their values."""

    signing: WebhookSigning | None = None
    """State of the signing."""
