# Generated from the API description. Do not edit: change the description and generate again.
"""UserRoleInput."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

UserRoleInput: TypeAlias = Literal["admin", "editor", "viewer"]
"""Role that a new user gets.

Known values:

- `admin`: Full rights in the team. Newer servers may refuse it here.
- `editor`: May change data.
- `viewer`: Read only.

Source: https://docs.gigstack.io/users-api-guide-1385963m0 (page).
"""
