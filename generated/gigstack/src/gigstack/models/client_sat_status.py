# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSatStatus."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .client_efos import ClientEfos
from .client_sat_hit import ClientSatHit


class ClientSatStatus(Model):
    """What the SAT's public lists say about the client.

    Source: vendor CLI (vendor-client).
    """

    is_risky: bool | None = None
    """Whether any list speaks against the client."""

    efos: ClientEfos | None = None
    """Check against the list of issuers of simulated operations."""

    hits: list[ClientSatHit | None] | None = None
    """The lists that name the client."""

    checked_at: Milliseconds | None = None
    """When the lists were read. No source states the unit; milliseconds are likely. Unix time in milliseconds
    on the wire.
    """
