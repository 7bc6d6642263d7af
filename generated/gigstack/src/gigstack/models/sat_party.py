# Generated from the API description. Do not edit: change the description and generate again.
"""SatParty."""

from __future__ import annotations

from .._model import Model


class SatParty(Model):
    """Issuer or receiver of an invoice.

    Source: seed 002 (seed).
    """

    rfc: str | None = None
    """RFC."""

    name: str | None = None
    """Name as written in the invoice."""
