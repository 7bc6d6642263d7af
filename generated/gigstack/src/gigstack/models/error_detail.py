# Generated from the API description. Do not edit: change the description and generate again.
"""ErrorDetail."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .error_code import ErrorCode


class ErrorDetail(Model):
    """The error object of the newer envelope.

    Source: vendor CLI, documentation: StandardizedErrorResponse (vendor-client).
    """

    code: ErrorCode | None = None
    """Machine-readable reason of a failure. The list is not closed, and no source pairs the codes with HTTP
    statuses.
    """

    message: str | None = None
    """The reason, for people."""

    details: str | list[str | dict[str, Any]] | None = None
    """Further text, or one entry for each problem."""
