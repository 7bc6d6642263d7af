# Generated from the API description. Do not edit: change the description and generate again.
"""SatResourceStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatResourceStatus: TypeAlias = Literal["ready", "building", "error"] | str
"""How far the XML has come. A summary of the documentation also knows the word processing.

Known values:

- `ready`: The XML is stored and read.
- `building`: The download is queued or under way.
- `error`: The last attempt failed; retry it.

Source: vendor CLI (vendor-client).
"""
