# Generated from the API description. Do not edit: change the description and generate again.
"""TeamComplementInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamComplementInputDict(TypedDict):
    """A complement that documents of the team carry.

    Source: vendor CLI (vendor-client).
    """

    data: NotRequired[str | None]
    """The complement itself."""

    description: NotRequired[str | None]
    """Text for people."""

    type: NotRequired[str | None]
    """Kind of complement; the values are not documented."""
