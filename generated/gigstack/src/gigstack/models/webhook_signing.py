# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSigning."""

from __future__ import annotations

from .._model import Model
from .webhook_signing_status import WebhookSigningStatus


class WebhookSigning(Model):
    """Signing of a webhook's deliveries.

    Source: vendor CLI (vendor-client).
    """

    enabled: bool | None = None
    """Whether deliveries are signed."""

    configured: bool | None = None
    """Whether signing is set up."""

    status: WebhookSigningStatus | None = None
    """How far the set-up of signing is. The meanings are read from the names."""
