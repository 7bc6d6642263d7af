# Generated from the API description. Do not edit: change the description and generate again.
"""TeamMemberRole."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TeamMemberRole: TypeAlias = Literal["admin", "editor", "viewer"] | str
"""What a member may do in the team.

Known values:

- `admin`: Everything.
- `editor`: Create and change documents.
- `viewer`: Only read.

Source: https://docs.gigstack.io/create-team-20352686e0, vendor CLI, vendor n8n node (vendor-client).
"""
