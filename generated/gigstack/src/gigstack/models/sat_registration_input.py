# Generated from the API description. Do not edit: change the description and generate again.
"""SatRegistrationInput."""

from __future__ import annotations

from .._model import Day, Model


class SatRegistrationInput(Model):
    """What the SAT provider needs to register the RFC.

    Source: vendor CLI (vendor-client).
    """

    sync_start_date: Day
    """First day of the history to synchronise, at most 71 months back. Required even though newer servers
    choose it themselves.
    """

    phone: str
    """Contact phone in international form."""

    legal_name: str | None = None
    """Registered name (razón social)."""

    max_monthly_invoices: int | None = None
    """Most invoices to take in per month."""
