# Generated from the API description. Do not edit: change the description and generate again.
"""TeamManifestInput."""

from __future__ import annotations

from pydantic import Field

from .._model import Model


class TeamManifestInput(Model):
    """The FIEL (e.firma) to sign the manifest with. Not to be mixed up with the CSD.

    Source: vendor CLI (vendor-client).
    """

    cert: str = Field(repr=False)
    """The certificate file (.cer). It travels as base64 text."""

    key: str = Field(repr=False)
    """The private key file (.key). It travels as base64 text."""

    password: str = Field(repr=False)
    """Password of the key file."""
