# Generated from the API description. Do not edit: change the description and generate again.
"""ClientPortalResponse."""

from __future__ import annotations

from .._model import Model
from .client_portal_access import ClientPortalAccess


class ClientPortalResponse(Model):
    """Envelope of a way into the customer portal.

    Source: https://apidocs.gigstack.pro/get-customer-portal-access-token-20352666e0, vendor CLI (page).
    """

    message: str | None = None
    """What was done."""

    data: ClientPortalAccess
    """A way into the customer portal. Whoever has it can use it. More fields are possible."""
