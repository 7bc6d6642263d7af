# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadSource."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatDownloadSource: TypeAlias = Literal["manual"] | str
"""What made a request. Requests of the daily schedule must have another value, which is not documented.

Known values:

- `manual`: A call to the request operation.

Source: seed 000, seed 001 (seed).
"""
