# Generated from the API description. Do not edit: change the description and generate again.
"""ClientValidation."""

from __future__ import annotations

from .._model import Model
from .client_fiscal_validation import ClientFiscalValidation


class ClientValidation(Model):
    """Result of a check at the SAT. Only one field is known; other fields of the client may come with it.

    Inferred, not documented; from: third-party integration.
    """

    fiscal_validation: ClientFiscalValidation | None = None
    """Outcome of the check."""
