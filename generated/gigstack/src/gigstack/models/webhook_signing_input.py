# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSigningInput."""

from __future__ import annotations

from .._model import Model


class WebhookSigningInput(Model):
    """Signing of deliveries, with headers that begin with Webhook-. Their exact names, the algorithm and the
    way to the secret are not documented. Switching it off does not take away the older header
    X-Gigstack-Signature.

    Source: vendor CLI (vendor-client).
    """

    enabled: bool
    """Whether deliveries are signed."""

    rotate: bool | None = None
    """Ask for a new secret."""
