# Generated from the API description. Do not edit: change the description and generate again.
"""SatRegistration."""

from __future__ import annotations

from .._model import Milliseconds, Model


class SatRegistration(Model):
    """Registration of the RFC. No source shows this answer; the two fields are inferred from the FIEL upload.

    Inferred, not documented; from: seed 001.
    """

    registered: bool | None = None
    """Whether the RFC is registered now."""

    registered_at: Milliseconds | None = None
    """When it was registered. Unix time in milliseconds on the wire."""
