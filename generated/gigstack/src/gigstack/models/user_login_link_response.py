# Generated from the API description. Do not edit: change the description and generate again.
"""UserLoginLinkResponse."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._model import Model


class UserLoginLinkResponse(Model):
    """Envelope of a login link. No source shows what is inside `data`.

    Inferred, not documented; from: vendor n8n node, vendor CLI.
    """

    message: str | None = None
    """What was done."""

    data: dict[str, Any] | None = Field(default=None, repr=False)
    """Holds the link, and perhaps its token and its expiry; the names of the keys are not known. Whoever has
    the link is signed in, so never log it.
    """
