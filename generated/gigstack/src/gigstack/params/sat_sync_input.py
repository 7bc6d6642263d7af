# Generated from the API description. Do not edit: change the description and generate again.
"""SatSyncInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import TypedDict


class SatSyncInputDict(TypedDict):
    """No field is documented; the body is an empty object.

    Source: vendor CLI (vendor-client).
    """
