# Generated from the API description. Do not edit: change the description and generate again.
"""TeamCsdInput."""

from __future__ import annotations

from pydantic import Field

from .._model import Model, named


class TeamCsdInput(Model):
    """The CSD of the team's RFC, with which invoices are stamped. Not to be mixed up with the FIEL.

    Source: vendor CLI (vendor-client).
    """

    cert: str = Field(repr=False)
    """The certificate file (.cer) of the CSD."""

    key: str = Field(repr=False)
    """The private key file (.key) of the CSD."""

    password: str = named("keyPass", secret=True)
    """Password of the key file. It is sent as it is, spaces included."""
