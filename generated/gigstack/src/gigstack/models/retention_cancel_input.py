# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionCancelInput."""

from __future__ import annotations

from .._model import Model
from .cancellation_motive import CancellationMotive


class RetentionCancelInput(Model):
    """Why a retention is to be cancelled, and what replaces it. Inferred from the cancellation of invoices.

    Inferred, not documented; from: analogy to the cancellation of invoices.
    """

    motive: CancellationMotive | str
    """The reason."""

    substitution_uuid: str | None = None
    """Folio of the retention that replaces this one. Needed with motive 01."""
