# Generated from the API description. Do not edit: change the description and generate again.
"""SatFielInput."""

from __future__ import annotations

from pydantic import Field

from .._model import Day, Model


class SatFielInput(Model):
    """The FIEL (e.firma) of the team's RFC, with what registration needs. Not to be mixed up with the CSD that
    stamps invoices.

    Source: seed 001, https://docs.gigstack.io/upload-fiel-credentials-32396700e0, vendor CLI (seed).
    """

    cert: str = Field(repr=False)
    """The certificate file (.cer) exactly as the SAT gave it."""

    key: str = Field(repr=False)
    """The encrypted private key file (.key) exactly as the SAT gave it."""

    password: str = Field(repr=False)
    """Password of the key file. It is sent as it is, spaces included."""

    sync_start_date: Day | None = None
    """First day of the history to synchronise, at most 71 months back: not before the first day of the month
    that lies 71 months before this one. Recommended. Without it and `phone` the RFC is not registered.
    Newer servers may ignore it and take the longest history by themselves.
    """

    phone: str | None = None
    """Contact phone in international form, with +52. Recommended; needed for the registration, as
    `sync_start_date` is.
    """
