# Generated from the API description. Do not edit: change the description and generate again.
"""ClientFiscalValidation."""

from __future__ import annotations

from .._model import Model


class ClientFiscalValidation(Model):
    """Result of the check of the client's tax data.

    Source: vendor CLI (vendor-client).
    """

    status: str | None = None
    """Outcome; the values are not documented."""

    message: str | None = None
    """Explanation of the outcome."""
