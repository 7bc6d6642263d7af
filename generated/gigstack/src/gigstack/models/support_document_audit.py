# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentAudit."""

from __future__ import annotations

from typing import Any

from .._model import Milliseconds, Model


class SupportDocumentAudit(Model):
    """A check of a supporting document against another record.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    context_type: str | None = None
    """Kind of the other record: invoice in the sample."""

    context_id: str | None = None
    """Id of the other record."""

    audited_at: Milliseconds | None = None
    """When it was checked. No source states the unit; milliseconds are likely. Unix time in milliseconds on
    the wire.
    """

    result: str | None = None
    """Outcome: valid in the sample."""

    summary: str | None = None
    """Outcome in words."""

    details: dict[str, Any] | None = None
    """More about the outcome. The keys are not documented; the values are texts in the sample."""
