# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookDeleteInput."""

from __future__ import annotations

from .._model import Model


class WebhookDeleteInput(Model):
    """Guard of a deletion. Known from the vendor's newest client only; the documented call has no body.

    Source: vendor CLI (vendor-client).
    """

    expected_revision: str | None = None
    """The `revision` of the webhook as it was read. When it has changed since then, the call is refused with
    409. Pattern: ^[0-9a-f]{64}$
    """
