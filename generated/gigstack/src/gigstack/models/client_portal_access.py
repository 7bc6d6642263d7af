# Generated from the API description. Do not edit: change the description and generate again.
"""ClientPortalAccess."""

from __future__ import annotations

from pydantic import Field

from .._model import Model, Seconds


class ClientPortalAccess(Model):
    """A way into the customer portal. Whoever has it can use it. More fields are possible.

    Source: https://apidocs.gigstack.pro/get-customer-portal-access-token-20352666e0, vendor CLI
    (vendor-client).
    """

    url: str | None = Field(default=None, repr=False)
    """Link to hand to the client."""

    token: str | None = Field(default=None, repr=False)
    """The credential by itself. Inferred from the name of the operation; no source shows it."""

    expires_at: Seconds | None = None
    """When the link ends, five days after it was made. Seconds in a sample; the vendor's client reads
    milliseconds too. Unix time in seconds on the wire.
    """
