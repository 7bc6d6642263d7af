# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookAccess."""

from __future__ import annotations

from .._model import Model


class WebhookAccess(Model):
    """What the caller may do with the webhook. The types are read from the names.

    Source: vendor CLI (vendor-client).
    """

    can_manage: bool | None = None
    """Whether the caller may manage it."""

    can_configure: bool | None = None
    """Whether the caller may change it."""

    team_id: str | None = None
    """Team that it belongs to."""

    webhook_id: str | None = None
    """Id of the webhook."""

    actor_id: str | None = None
    """Id of the caller."""

    revision: str | None = None
    """Mark of the present configuration."""
