# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookErrorDetail."""

from __future__ import annotations

from .._model import Model
from .webhook_error_code import WebhookErrorCode


class WebhookErrorDetail(Model):
    """The reason of a refused change.

    Source: vendor CLI (vendor-client).
    """

    code: WebhookErrorCode | None = None
    """Reason why a change of a webhook was refused. The meanings are read from the names, as far as they tell."""

    message: str | None = None
    """The reason, for people."""
