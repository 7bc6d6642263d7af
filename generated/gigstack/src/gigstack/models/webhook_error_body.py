# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookErrorBody."""

from __future__ import annotations

from .._model import Model
from .webhook_configuration_operation import WebhookConfigurationOperation
from .webhook_error_detail import WebhookErrorDetail


class WebhookErrorBody(Model):
    """Body of a refused change. Known from the vendor's newest client only; the older envelope has a text in
    `error`.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """Always false."""

    message: str | None = None
    """What was being done when it failed."""

    error: str | WebhookErrorDetail | None = None
    """The reason."""

    operation: WebhookConfigurationOperation | None = None
    """Record of one change of a webhook, kept under the caller's `operation_id`."""
