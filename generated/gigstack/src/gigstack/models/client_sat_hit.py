# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSatHit."""

from __future__ import annotations

from typing import Any

from .._model import Model, named


class ClientSatHit(Model):
    """One list of the SAT that names the client.

    Source: vendor CLI (vendor-client).
    """

    list_: str | None = named("list", None)
    """Key of the list."""

    label: str | None = None
    """Readable name of the list."""

    source: str | None = None
    """Where the list comes from."""

    is_risky: bool | None = None
    """Whether being on this list is a risk."""

    detail: dict[str, Any] | None = None
    """The entry itself; its keys are not documented."""
