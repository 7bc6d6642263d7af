# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookPage."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .webhook import Webhook


class WebhookPage(Model):
    """One page of webhooks. The guide shows no paging fields; they are known from the vendor's newest client.

    Source: https://docs.gigstack.io/webhooks-1862295m0, vendor CLI (page).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    data: list[Webhook]
    """The webhooks. It can be empty although more follow."""

    has_more: bool | None = None
    """Whether there is another page."""

    next_cursor: str | None = None
    """Cursor of the next page; null on the last one."""

    timestamp: Milliseconds | None = None
    """When the server answered. Unix time in milliseconds on the wire."""
