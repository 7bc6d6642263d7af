# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentAudit."""

from __future__ import annotations

from typing import Any

from .._model import Milliseconds, Model


class PaymentSupportDocumentAudit(Model):
    """A check of a supporting document against another record.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    context_type: str | None = None
    """Kind of that record, such as invoice."""

    context_id: str | None = None
    """Id of that record."""

    audited_at: Milliseconds | None = None
    """When it was checked. The unit is inferred. Unix time in milliseconds on the wire."""

    result: str | None = None
    """Outcome, such as valid."""

    summary: str | None = None
    """The outcome in words."""

    details: dict[str, Any] | None = None
    """More about the outcome; the keys are not documented."""
