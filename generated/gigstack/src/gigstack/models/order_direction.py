# Generated from the API description. Do not edit: change the description and generate again.
"""OrderDirection."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

OrderDirection: TypeAlias = Literal["asc", "desc"]
"""Sort direction.

Known values:

- `asc`: Smallest or oldest first.
- `desc`: Largest or newest first.

Source: seed 004, vendor CLI, vendor n8n node (vendor-client).
"""
