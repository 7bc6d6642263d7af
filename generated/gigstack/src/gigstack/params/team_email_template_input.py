# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailTemplateInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TeamEmailTemplateInputDict(TypedDict):
    """A mail in one language.

    Source: vendor CLI (vendor-client).
    """

    subject: NotRequired[str | None]
    """Subject."""

    body: NotRequired[str | None]
    """Text."""
