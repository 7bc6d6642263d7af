# Generated from the API description. Do not edit: change the description and generate again.
"""DateRangeFilter, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._types import InstantInput


class DateRangeFilterDict(TypedDict):
    """A span of time, both ends included. Leave one end out for an open span.

    Source: seed 004, vendor CLI, vendor n8n node (vendor-client).
    """

    gte: NotRequired[InstantInput]
    """Earliest moment. Unix time in seconds on the wire."""

    lte: NotRequired[InstantInput]
    """Latest moment. Unix time in seconds on the wire."""
