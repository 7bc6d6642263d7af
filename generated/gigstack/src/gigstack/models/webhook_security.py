# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSecurity."""

from __future__ import annotations

from .._model import Model
from .webhook_security_status import WebhookSecurityStatus


class WebhookSecurity(Model):
    """The custom headers of a webhook. Their values are never given.

    Source: vendor CLI (vendor-client).
    """

    header_names: list[str] | None = None
    """Names of the headers."""

    configured: bool | None = None
    """Whether there are any."""

    status: WebhookSecurityStatus | None = None
    """How far the storing of the custom headers is. The meanings are read from the names."""
