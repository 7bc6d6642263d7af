# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionResponse."""

from __future__ import annotations

from .._model import Model
from .retention import Retention


class RetentionResponse(Model):
    """Envelope of one retention.

    Source: https://docs.gigstack.io/create-retention-29880640e0 (page).
    """

    message: str | None = None
    """What was done."""

    data: Retention
    """A stamped retention. The name is not the documentation's, which shows samples only: the list leaves some
    fields out, and the longest sample is cut short, so there may be more. What may be null is inferred.
    """
