# Generated from the API description. Do not edit: change the description and generate again.
"""UserRole."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

UserRole: TypeAlias = Literal["admin", "editor", "viewer", "member"] | str
"""Role of a user in a team, as read. Samples show admin, member and viewer; what can be sent is admin, editor
and viewer.

Known values:

- `admin`: Full rights in the team.
- `editor`: May change data.
- `viewer`: Read only.
- `member`: Seen in answers only, not explained.

Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
"""
