# Generated from the API description. Do not edit: change the description and generate again.
"""TeamComplementInput."""

from __future__ import annotations

from .._model import Model


class TeamComplementInput(Model):
    """A complement that documents of the team carry.

    Source: vendor CLI (vendor-client).
    """

    data: str | None = None
    """The complement itself."""

    description: str | None = None
    """Text for people."""

    type: str | None = None
    """Kind of complement; the values are not documented."""
