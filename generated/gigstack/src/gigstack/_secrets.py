# Generated from the API description. Do not edit: change the description and generate again.
"""Keeps what was sent in confidence out of errors: an answer may repeat it."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote

from . import _json

if TYPE_CHECKING:
    from ._request import Request
    from ._uploads import Upload

_FIELDS = frozenset(("cert", "headers", "key", "keyPass", "password"))
HEADERS = frozenset(("authorization", "cookie", "proxy-authorization", "x-internal-api-key"))
"""Headers that carry a credential, in small letters."""

_SHORTEST = 4
_DEEPEST = 100
_LARGEST_KEY_FILE = 2**16


def hidden(value: Any, secrets: list[str], depth: int = 0) -> Any:
    """The value with `…` in the place of each secret: in a text, a number or a key. So is what is nested too deep to be read.

    A secret of less than four characters only goes where it is the whole of a text: within texts it would be found everywhere,
    and the gaps would tell what it is.
    """
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, str):
        for secret in secrets:
            if len(secret) >= _SHORTEST:
                value = value.replace(secret, "…")
        return "…" if value in secrets else value
    if isinstance(value, Mapping):
        return {hidden(key, secrets): hidden(item, secrets, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [hidden(item, secrets, depth + 1) for item in value]
    is_number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    return "…" if is_number and str(value) in secrets else value


def secrets_of(request: Request) -> list[str]:
    """Credentials and secret values of a request, in each form that an answer may repeat them in, the longest first."""
    found = {*request.confidential, *_in_headers(request.headers), *_in_body(request)}
    return sorted({form for text in found for form in _forms(text)}, key=len, reverse=True)


def texts_of(value: Any) -> Iterator[str]:
    """Every text and number of a JSON value, as text."""
    return _texts_below(value, secret=True)


def _in_headers(headers: Mapping[str, str]) -> Iterator[str]:
    for name, value in headers.items():
        if name.lower() == "cookie":
            yield from (unquote(part.partition("=")[2]) for part in value.split("; "))
        if name.lower() in HEADERS:
            yield value
            yield value.partition(" ")[2]


def _in_body(request: Request) -> Iterator[str]:
    yield from (value for name, value in request.form if name in _FIELDS)
    for name, upload in request.uploads:
        if name in _FIELDS:
            content = _content(upload)
            yield from (
                content.decode("utf-8", "replace"),
                content.decode("latin-1"),
                b64encode(content).decode(),
            )
    body = request.content
    if body is None:
        return
    body = body if isinstance(body, bytes) else _content(body)
    try:
        yield from _texts_below(_json.decode(body), secret=False)
    except ValueError:
        text = body.decode("utf-8", "replace")
        yield from (value for name, value in parse_qsl(text) if name in _FIELDS)


def _content(upload: Upload) -> bytes:
    """The bytes of a key file; none of what is too large to be one, or cannot be read any more."""
    if not callable(upload.source) or not 0 <= upload.size <= _LARGEST_KEY_FILE:
        return b""
    try:
        file = upload.source()
        try:
            return file.read()
        finally:
            if upload.owned:
                file.close()
    except (OSError, ValueError):
        return b""


def _texts_below(value: Any, *, secret: bool) -> Iterator[str]:
    """Texts and numbers that stand at or below a secret field."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts_below(item, secret=secret or key in _FIELDS)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts_below(item, secret=secret)
    elif secret and isinstance(value, (str, int, float, Decimal)) and not isinstance(value, bool):
        yield str(value)


def _forms(text: str) -> Iterator[str]:
    """The text as it is, escaped as in JSON, a URL or a web page, and in base64."""
    from html import escape

    text = text.strip()
    if not text:
        return
    yield text
    if len(text) < _SHORTEST:
        return
    raw = text.encode("utf-8", "surrogatepass")
    yield from (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1], repr(text)[1:-1])
    yield from (quote(raw), quote(raw, safe=""), quote_plus(raw), escape(text), escape(text, quote=False))
    for encoded in (b64encode(raw).decode(), urlsafe_b64encode(raw).decode()):
        yield from (encoded, encoded.rstrip("="))
