# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSearchInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ClientSearchKey,
    )


class ClientSearchInputDict(TypedDict):
    """Looks for a stored client before one is created.

    Source: https://docs.gigstack.io/clients-api-guide-1385925m0, vendor n8n node (page).
    """

    on_key: ClientSearchKey
    """Field to compare."""

    on_value: str
    """Value that the field must have."""

    update: NotRequired[bool]
    """Write the fields that are sent on the client that matched. The server's default is false."""
