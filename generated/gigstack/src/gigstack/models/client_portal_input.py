# Generated from the API description. Do not edit: change the description and generate again.
"""ClientPortalInput."""

from __future__ import annotations

from .._model import Model


class ClientPortalInput(Model):
    """Whose portal to open. Give `id` or `email`.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    id: str | None = None
    """Id of the client."""

    email: str | None = None
    """Mail address of the client."""
