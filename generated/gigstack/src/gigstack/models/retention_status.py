# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionStatus: TypeAlias = Literal["valid", "canceled"] | str
"""State of a retention. The word for a cancelled one has one l here.

Known values:

- `valid`: Stamped and in force.
- `canceled`: Cancelled at the SAT.

Source: https://docs.gigstack.io/retentions-2012533m0 (page).
"""
