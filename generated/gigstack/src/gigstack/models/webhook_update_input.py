# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookUpdateInput."""

from __future__ import annotations

from .._model import Model
from .webhook_event import WebhookEvent
from .webhook_security_input import WebhookSecurityInput
from .webhook_signing_input import WebhookSigningInput
from .webhook_status import WebhookStatus
from .webhook_type import WebhookType
from .webhook_version import WebhookVersion


class WebhookUpdateInput(Model):
    """What to change of a webhook; a field left out stays as it is. The fields from `version` on are known
    from the vendor's newest client only.

    Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI, vendor n8n node, documentation, as a
    third party read it (page).
    """

    url: str | None = None
    """Address that events are sent to. Most characters: 4096."""

    events: list[WebhookEvent] | None = None
    """Events to deliver. Takes the place of the whole list. Most items: 26."""

    description: str | None = None
    """A note of your own. Most characters: 1000."""

    status: WebhookStatus | None = None
    """Whether events are delivered."""

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
    """The `revision` of the webhook as it was read. When it has changed since then, the call is refused with
    409. Pattern: ^[0-9a-f]{64}$
    """
