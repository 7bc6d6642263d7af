# Generated from the API description. Do not edit: change the description and generate again.
"""TeamProductCodeInput."""

from __future__ import annotations

from .._model import Model


class TeamProductCodeInput(Model):
    """A product code to allow.

    Source: vendor CLI (vendor-client).
    """

    key: str
    """Product code of the SAT (c_ClaveProdServ)."""

    description: str
    """Name of the code for people."""
