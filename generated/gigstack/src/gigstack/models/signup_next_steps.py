# Generated from the API description. Do not edit: change the description and generate again.
"""SignupNextSteps."""

from __future__ import annotations

from .._model import Model


class SignupNextSteps(Model):
    """What the new team must do before it can stamp.

    Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0 (page).
    """

    fiel_upload_url: str | None = None
    """Verb and path of the call that uploads the CSD; in spite of the name it is no address and not about the
    FIEL.
    """

    manifest_sign_url: str | None = None
    """Verb and path of the call that signs the manifest; no address either."""

    note: str | None = None
    """Explanation for people."""
