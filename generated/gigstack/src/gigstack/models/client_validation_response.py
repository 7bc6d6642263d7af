# Generated from the API description. Do not edit: change the description and generate again.
"""ClientValidationResponse."""

from __future__ import annotations

from .._model import Model
from .client_validation import ClientValidation


class ClientValidationResponse(Model):
    """Envelope of a check at the SAT.

    Inferred, not documented; from: third-party integration, vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""

    data: ClientValidation
    """Result of a check at the SAT. Only one field is known; other fields of the client may come with it."""
