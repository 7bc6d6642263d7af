# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookSigningInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class WebhookSigningInputDict(TypedDict):
    """Signing of deliveries, with headers that begin with Webhook-. Their exact names, the algorithm and the
    way to the secret are not documented. Switching it off does not take away the older header
    X-Gigstack-Signature.

    Source: vendor CLI (vendor-client).
    """

    enabled: bool
    """Whether deliveries are signed."""

    rotate: NotRequired[bool]
    """Ask for a new secret."""
