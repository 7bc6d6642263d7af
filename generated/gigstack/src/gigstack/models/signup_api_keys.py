# Generated from the API description. Do not edit: change the description and generate again.
"""SignupApiKeys."""

from __future__ import annotations

from pydantic import Field

from .._model import Model


class SignupApiKeys(Model):
    """Keys of the new team. They are shown this once.

    Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0 (page).
    """

    live: str | None = Field(default=None, repr=False)
    """The live key."""

    test: str | None = Field(default=None, repr=False)
    """The test key."""
