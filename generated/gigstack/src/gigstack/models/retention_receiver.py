# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionReceiver."""

from __future__ import annotations

from .._model import Model
from .retention_nationality import RetentionNationality


class RetentionReceiver(Model):
    """Whose tax was withheld.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    legal_name: str | None = None
    """Name as registered with the SAT."""

    tax_id: str | None = None
    """RFC."""

    nationality: RetentionNationality | None = None
    """Mexican or foreign."""
