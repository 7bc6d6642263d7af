# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailLanguagesInput."""

from __future__ import annotations

from .._model import Model
from .team_email_template_input import TeamEmailTemplateInput


class TeamEmailLanguagesInput(Model):
    """A mail in both languages.

    Source: vendor CLI (vendor-client).
    """

    es: TeamEmailTemplateInput | None = None
    """Spanish."""

    en: TeamEmailTemplateInput | None = None
    """English."""
