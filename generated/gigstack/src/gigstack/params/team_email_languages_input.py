# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailLanguagesInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TeamEmailTemplateInput,
    )
    from .team_email_template_input import TeamEmailTemplateInputDict


class TeamEmailLanguagesInputDict(TypedDict):
    """A mail in both languages.

    Source: vendor CLI (vendor-client).
    """

    es: NotRequired[TeamEmailTemplateInputDict | TeamEmailTemplateInput | None]
    """Spanish."""

    en: NotRequired[TeamEmailTemplateInputDict | TeamEmailTemplateInput | None]
    """English."""
