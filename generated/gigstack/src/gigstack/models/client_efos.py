# Generated from the API description. Do not edit: change the description and generate again.
"""ClientEfos."""

from __future__ import annotations

from .._model import Model


class ClientEfos(Model):
    """Result of the check against the SAT's list of issuers of simulated operations (EFOS).

    Source: vendor CLI (vendor-client).
    """

    is_valid: bool | None = None
    """True when the client is not on the list."""
