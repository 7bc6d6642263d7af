# Generated from the API description. Do not edit: change the description and generate again.
"""ErrorBody."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .error_detail import ErrorDetail


class ErrorBody(Model):
    """Body of a failure. Two generations of envelope are in use, so nearly every key may be missing.

    Source: seed 003, vendor CLI, documentation: StandardizedErrorResponse (vendor-client).
    """

    success: bool | None = None
    """Always false, and only in the newer envelope and in the SAT download section."""

    message: str | None = None
    """What was being done when it failed. The reason itself is usually in `error`."""

    error: str | ErrorDetail | None = None
    """A sentence or a short code in the older envelope, an object in the newer one."""

    details: str | list[str | dict[str, Any]] | None = None
    """More about invalid input. Its place here is inferred; the newer envelope has it inside `error`."""

    timestamp: str | int | None = None
    """When the server answered. An ISO 8601 text on some routes, milliseconds since the epoch on others."""

    data: dict[str, Any] | None = None
    """Facts that help to repeat the call correctly, when the server adds any."""

    binnacle_id: str | None = None
    """Reference of the server's log, to quote to support. Seen on some 500 answers only."""
