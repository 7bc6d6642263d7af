# Generated from the API description. Do not edit: change the description and generate again.
"""TeamProductCode."""

from __future__ import annotations

from .._model import Model


class TeamProductCode(Model):
    """A product code that may be chosen.

    Source: vendor CLI (vendor-client).
    """

    key: str | None = None
    """Product code of the SAT (c_ClaveProdServ)."""

    description: str | None = None
    """Name of the code for people."""
