# Generated from the API description. Do not edit: change the description and generate again.
"""XmlNamespace."""

from __future__ import annotations

from .._model import Model


class XmlNamespace(Model):
    """A namespace of the XML.

    Source: vendor CLI (vendor-client).
    """

    prefix: str | None = None
    """Prefix."""

    uri: str | None = None
    """Name of the namespace."""

    schema_location: str | None = None
    """Where its schema is."""
