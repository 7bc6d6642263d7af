# Generated from the API description. Do not edit: change the description and generate again.
"""UserLoginLinkInput."""

from __future__ import annotations

from .._model import Model


class UserLoginLinkInput(Model):
    """Whom the link signs in.

    Source: vendor n8n node, vendor CLI (vendor-client).
    """

    user_id: str
    """Id of a user that only this account manages."""
