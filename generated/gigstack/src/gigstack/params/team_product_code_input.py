# Generated from the API description. Do not edit: change the description and generate again.
"""TeamProductCodeInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import TypedDict


class TeamProductCodeInputDict(TypedDict):
    """A product code to allow.

    Source: vendor CLI (vendor-client).
    """

    key: str
    """Product code of the SAT (c_ClaveProdServ)."""

    description: str
    """Name of the code for people."""
