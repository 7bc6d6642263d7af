# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPeriod."""

from __future__ import annotations

from .._model import Model


class RetentionPeriod(Model):
    """The months that a retention covers.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    start: int | None = None
    """First month."""

    end: int | None = None
    """Last month."""

    year: int | None = None
    """Fiscal year."""
