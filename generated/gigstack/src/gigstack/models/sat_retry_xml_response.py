# Generated from the API description. Do not edit: change the description and generate again.
"""SatRetryXmlResponse."""

from __future__ import annotations

from .._model import Model
from .sat_retry_xml import SatRetryXml


class SatRetryXmlResponse(Model):
    """Envelope of an attempt to fetch the XML.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What happened."""

    data: SatRetryXml | None = None
    """What an attempt to fetch the XML cost."""
