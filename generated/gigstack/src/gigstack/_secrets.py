# Generated from the API description. Do not edit: change the description and generate again.
"""Keeps what was sent in confidence out of errors: an answer may repeat it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import _json

if TYPE_CHECKING:
    from ._request import Request

_FIELDS = frozenset(("cert", "headers", "key", "keyPass", "password"))
_HEADERS = frozenset(("authorization", "cookie", "x-internal-api-key"))
_SHORTEST = 4


def hidden(value: Any, secrets: list[str]) -> Any:
    """The value with `…` in the place of each secret, wherever it stands in a text."""
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, "…")
        return value
    if isinstance(value, Mapping):
        return {key: hidden(item, secrets) for key, item in value.items()}
    return [hidden(item, secrets) for item in value] if isinstance(value, list) else value


def secrets_of(request: Request) -> list[str]:
    """Credentials and secret fields of a request, the longest first. Too short a text is left out: it would be found everywhere."""
    found = {value for name, value in request.headers.items() if name.lower() in _HEADERS}
    found |= {value.removeprefix("Bearer ").removeprefix("Basic ") for value in found}
    found |= {value for name, value in request.form if name in _FIELDS}
    if isinstance(request.content, bytes) and "json" in request.headers.get("Content-Type", ""):
        found |= set(_texts_below(_json.decode(request.content), secret=False))
    return sorted((text for text in found if len(text) >= _SHORTEST), key=len, reverse=True)


def _texts_below(value: Any, *, secret: bool) -> Iterator[str]:
    """Texts that stand at or below a secret field."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts_below(item, secret=secret or key in _FIELDS)
    elif isinstance(value, list):
        for item in value:
            yield from _texts_below(item, secret=secret)
    elif secret and isinstance(value, str):
        yield value
