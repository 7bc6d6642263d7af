# Generated from the API description. Do not edit: change the description and generate again.
"""SatRetryXml."""

from __future__ import annotations

from .._model import Model


class SatRetryXml(Model):
    """What an attempt to fetch the XML cost.

    Source: vendor CLI (vendor-client).
    """

    credit_charged: bool | None = None
    """Whether this call cost one XML."""
