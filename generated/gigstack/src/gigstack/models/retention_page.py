# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPage."""

from __future__ import annotations

from .._model import Model
from .retention import Retention


class RetentionPage(Model):
    """One page of retentions.

    Source: https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    message: str | None = None
    """What was done."""

    data: list[Retention]
    """The retentions."""

    next: str | None = None
    """Cursor of the next page. Inferred from other lists, as no sample shows it."""

    has_more: bool | None = None
    """Whether there is another page."""

    total_results: int | None = None
    """How many there are in all."""
