# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionStamp."""

from __future__ import annotations

from .._model import Model


class RetentionStamp(Model):
    """The stamp of a retention.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    uuid: str | None = None
    """Fiscal folio."""

    stamped_at: str | None = None
    """When it was stamped, in ISO 8601: in UTC with a Z, or without a zone in the SAT's local time."""

    provider: str | None = None
    """Stamping service (PAC). The sample of the list leaves it out."""
