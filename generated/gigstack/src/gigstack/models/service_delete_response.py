# Generated from the API description. Do not edit: change the description and generate again.
"""ServiceDeleteResponse."""

from __future__ import annotations

from .._model import Model


class ServiceDeleteResponse(Model):
    """Answer to a deletion. No source shows it.

    Inferred, not documented; from: vendor CLI, vendor n8n node.
    """

    message: str | None = None
    """What was done."""
