# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSearchInput."""

from __future__ import annotations

from .._model import Model
from .client_search_key import ClientSearchKey


class ClientSearchInput(Model):
    """Looks for a stored client before one is created.

    Source: https://docs.gigstack.io/clients-api-guide-1385925m0, vendor n8n node (page).
    """

    on_key: ClientSearchKey
    """Field to compare."""

    on_value: str
    """Value that the field must have."""

    update: bool | None = None
    """Write the fields that are sent on the client that matched. The server's default is false."""
