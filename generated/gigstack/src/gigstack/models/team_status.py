# Generated from the API description. Do not edit: change the description and generate again.
"""TeamStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TeamStatus: TypeAlias = Literal["pending_deletion"] | str
"""State of a team. Only a team that is to be deleted is known to have one.

Known values:

- `pending_deletion`: It is to be deleted for good on a day that is set.

Source: https://docs.gigstack.io/delete-team-34064730e0 (page).
"""
