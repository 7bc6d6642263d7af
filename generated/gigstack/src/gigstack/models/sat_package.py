# Generated from the API description. Do not edit: change the description and generate again.
"""SatPackage."""

from __future__ import annotations

from .._model import Model


class SatPackage(Model):
    """A ZIP file as text inside JSON.

    Source: vendor CLI (vendor-client).
    """

    encoding: str | None = None
    """How the content is written; base64 is the only value seen."""

    content: str | None = None
    """The ZIP file."""
