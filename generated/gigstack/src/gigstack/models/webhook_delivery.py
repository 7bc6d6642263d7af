# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookDelivery."""

from __future__ import annotations

from .._model import Milliseconds, Model


class WebhookDelivery(Model):
    """What every event is wrapped in. By the vendor's newest README the resource inside is read again when it
    is sent, so a late delivery shows how it is by then. The same event can come twice, or after a newer
    one.

    Source: https://docs.gigstack.io/webhooks-1862295m0, third-party digest of the guide, vendor CLI (page).
    """

    id: str
    """Id of the event. It is the same when a delivery is repeated."""

    created: Milliseconds | None = None
    """When it happened. Unix time in milliseconds on the wire."""

    livemode: bool | None = None
    """True for live and false for test, for one webhook gets both."""
