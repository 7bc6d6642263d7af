# Generated from the API description. Do not edit: change the description and generate again.
"""OrderBy."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

OrderBy: TypeAlias = Literal["timestamp", "name"] | str
"""What a list is sorted by. The vendor's clients send these two; a guide also mentions created_at.

Known values:

- `timestamp`: Time of creation.
- `name`: Alphabetically.

Source: seed 004, vendor CLI, vendor n8n node (vendor-client).
"""
