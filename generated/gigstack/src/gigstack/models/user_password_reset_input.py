# Generated from the API description. Do not edit: change the description and generate again.
"""UserPasswordResetInput."""

from __future__ import annotations

from .._model import Model


class UserPasswordResetInput(Model):
    """No field is documented; the body is an empty object.

    Source: vendor CLI (vendor-client).
    """
