# Generated from the API description. Do not edit: change the description and generate again.
"""DateRangeFilter."""

from __future__ import annotations

from .._model import Model, Seconds


class DateRangeFilter(Model):
    """A span of time, both ends included. Leave one end out for an open span.

    Source: seed 004, vendor CLI, vendor n8n node (vendor-client).
    """

    gte: Seconds | None = None
    """Earliest moment. Unix time in seconds on the wire."""

    lte: Seconds | None = None
    """Latest moment. Unix time in seconds on the wire."""
