# Generated from the API description. Do not edit: change the description and generate again.
"""SatProviderSync."""

from __future__ import annotations

from .._model import Model


class SatProviderSync(Model):
    """How far the provider has synchronised the history.

    Source: vendor CLI (vendor-client).
    """

    synced: bool | None = None
    """Whether the history is synchronised."""

    sync_from: str | None = None
    """First day covered."""

    last_sync: str | None = None
    """Time of the last synchronisation; its form is not documented."""

    monthly_cap: int | None = None
    """Most invoices taken in per month."""

    message: str | None = None
    """Remark of the provider."""
