# Generated from the API description. Do not edit: change the description and generate again.
"""SatFiel."""

from __future__ import annotations

from .._model import Day, Instant, Milliseconds, Model


class SatFiel(Model):
    """The stored FIEL and the registration that was tried with it.

    Source: seed 001, vendor CLI (seed).
    """

    rfc: str | None = None
    """RFC read from the certificate."""

    expires_at: Milliseconds | None = None
    """When the certificate ends. Trust this one where `expires_at_readable` differs. Unix time in milliseconds
    on the wire.
    """

    expires_at_readable: Instant | None = None
    """The same moment as text in UTC."""

    serial_number: str | None = None
    """Number of the certificate, 20 digits with leading zeros."""

    sync_start_date: Day | None = None
    """First day of the history."""

    phone: str | None = None
    """Contact phone."""

    registered: bool | None = None
    """False when the FIEL is stored but the registration failed; register later."""

    registered_at: Milliseconds | None = None
    """When the RFC was registered. Unix time in milliseconds on the wire."""
