# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailTemplate."""

from __future__ import annotations

from .._model import Model


class TeamEmailTemplate(Model):
    """A mail in one language.

    Source: vendor CLI (vendor-client).
    """

    subject: str | None = None
    """Subject."""

    body: str | None = None
    """Text."""
