# Generated from the API description. Do not edit: change the description and generate again.
"""TeamEmailLanguages."""

from __future__ import annotations

from .._model import Model
from .team_email_template import TeamEmailTemplate


class TeamEmailLanguages(Model):
    """A mail in both languages.

    Source: vendor CLI (vendor-client).
    """

    es: TeamEmailTemplate | None = None
    """Spanish."""

    en: TeamEmailTemplate | None = None
    """English."""
