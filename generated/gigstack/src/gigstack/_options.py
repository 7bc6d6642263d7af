# Generated from the API description. Do not edit: change the description and generate again.
"""What a caller may ask of one call, beside the operation's own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class CallOptions(TypedDict, total=False):
    """Options that every method takes as keyword arguments, for this call only: `(..., timeout=5)`.

    Attributes:
        timeout: seconds to wait for the connection and for each part of the answer; None waits for ever.
        max_retries: how often the call is tried again, where it may be repeated.
        deadline: seconds for the whole call with all its attempts and the waits between them; None sets no bound.
        extra_headers: headers to add; one that is there already is replaced.
        extra_query: query parameters to add; one that is there already is replaced.
        extra_body: fields to add to a JSON or form body; one that is there already is replaced.
    """

    timeout: float | None
    max_retries: int
    deadline: float | None
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, str | int | float | bool]
    extra_body: Mapping[str, Any]


NAMES = frozenset(CallOptions.__annotations__)


def checked(options: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options as they are. Raises `TypeError` for a name that is none, as any call does."""
    unknown = sorted(set(options) - NAMES)
    if unknown:
        raise TypeError(
            f"unexpected keyword argument {unknown[0]!r}; beside its own arguments a method takes {', '.join(sorted(NAMES))}"
        )
    return options
