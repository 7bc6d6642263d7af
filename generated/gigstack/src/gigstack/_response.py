# Generated from the API description. Do not edit: change the description and generate again.
"""From a reply to the value that a method returns, or the error that it raises. Pure."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from . import _json
from ._errors import (
    BY_CODE,
    BY_STATUS,
    APIError,
    ResponseError,
    ResponseValidationError,
    ServerError,
    one_line,
)
from ._operation import Operation
from ._request import Request
from ._secrets import hidden, secrets_of
from ._settings import Settings
from ._transport import Reply

_MESSAGE: tuple[tuple[str, ...], ...] = (("error", "message"), ("error",), ("message",))
_CODE: tuple[tuple[str, ...], ...] = (("error", "code"), ("error",))
_DETAILS: tuple[tuple[str, ...], ...] = (("error", "details"), ("details",))
_REFERENCE: tuple[tuple[str, ...], ...] = (("binnacle_id",),)
_CODE_PATTERN = re.compile("^[a-z][a-z0-9_]+$")
NOT_JSON: Final = object()
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id", "cf-ray")


def interpret(operation: Operation[Any], request: Request, reply: Reply, settings: Settings) -> Any:
    """Raises `APIError` for an answer that is an error, `ResponseError` for a success that cannot be read."""
    if operation.content != "json" or operation.result is None:
        checked(request, reply)
        return _text(reply) if operation.content == "text" else None
    from ._parse import from_wire, unexpected

    body = json_of(request, reply)
    value = _json.at(body, operation.unwrap)
    what = request.name
    with in_confidence(request):
        if value is None and operation.unwrap:
            unexpected(
                f"{what}: the answer has no {'.'.join(operation.unwrap)}; it is taken as a whole",
                body,
                strict=settings.strict,
            )
            value = body
        return from_wire(operation.result, value, strict=settings.strict, what=what)


@contextmanager
def in_confidence(request: Request) -> Iterator[None]:
    """Keeps what was sent in confidence out of a `ResponseValidationError`."""
    try:
        yield
    except ResponseValidationError as error:
        secrets = secrets_of(request)
        error.body = hidden(error.body, secrets)
        error.message = hidden(error.message, secrets)
        error.args = (error.message,)
        raise


def checked(request: Request, reply: Reply) -> Any:
    """The JSON body of a success, or `NOT_JSON`. Raises `APIError` for an answer that is an error."""
    body = _decoded(reply)
    if not 200 <= reply.status < 300:
        raise error_for(request, reply, body)
    if _json.at(body, ("success",)) == False:
        raise error_for(request, reply, body)
    return body


def json_of(request: Request, reply: Reply) -> Any:
    """The JSON body of a success that must have one; None for an empty one. Raises `ResponseError` for anything else."""
    body = checked(request, reply)
    if body is not NOT_JSON:
        return body
    if not reply.body.strip():
        return None
    kind = one_line(hidden(reply.headers.get("content-type", "no content type"), secrets_of(request)), 100)
    raise ResponseError(
        f"{request.name} succeeded ({reply.status}), but its answer is no JSON ({kind}, "
        f"{len(reply.body)} bytes); {request.instead}"
    )


def _decoded(reply: Reply) -> Any:
    """JSON where it is JSON, whatever the content type says; else `NOT_JSON`."""
    try:
        return _json.decode(reply.body)
    except ValueError:
        return NOT_JSON


def _text(reply: Reply) -> str:
    return reply.body.decode("utf-8", "replace")


def error_for(request: Request, reply: Reply, body: Any) -> APIError:
    """The error that a reply means; `body` is its JSON or `NOT_JSON`. What was sent in confidence is kept out of it."""
    secrets = secrets_of(request)
    plain = hidden(_text(reply), secrets) if body is NOT_JSON else ""
    body = hidden(body, secrets)
    code = next(
        (text for text in _found(body, _CODE) if isinstance(text, str) and _CODE_PATTERN.search(text)), None
    )
    messages = [text for text in _found(body, _MESSAGE) if isinstance(text, str)]
    # Where a body puts the code in the place of the reason, a sentence beside it says more.
    message = next((text for text in messages if text != code), code)
    references = [text for text in _found(body, _REFERENCE) if isinstance(text, str)]
    references.append(hidden(request_id(reply) or "", secrets))
    if message is None and 300 <= reply.status < 400:
        message = (
            "a redirect, which is not followed, so that the key stays with the API's host; check the base URL"
        )
    if message is None:
        said = "" if plain.lstrip().startswith("<") else " ".join(plain.split())[:200]
        message = said or "no reason given"
    uncertain = reply.uncertain and (reply.status >= 500 or reply.status in (408, 409, 429))
    kind = (
        BY_CODE.get(code or "")
        or BY_STATUS.get(reply.status)
        or (ServerError if reply.status >= 500 else APIError)
    )
    return kind(
        message,
        status_code=reply.status,
        code=code,
        details=next(iter(_found(body, _DETAILS)), None),
        request_id=next(filter(None, references), None),
        body=plain if body is NOT_JSON else body,
        headers=hidden(reply.headers, secrets),
        method=request.method,
        path=request.path,
        attempts=reply.attempts,
        idempotency_key=request.idempotency_key,
        outcome_unknown=uncertain,
        advice=request.advice if uncertain else "",
        retry_after=retry_after(reply),
    )


def request_id(reply: Reply) -> str | None:
    """What the headers call the request."""
    return next((reply.headers[name] for name in _REQUEST_ID_HEADERS if reply.headers.get(name)), None)


def retry_after(reply: Reply) -> float | None:
    """The seconds that `Retry-After` asks for, as a number or a date; None where it asks for nothing that makes sense."""
    asked = reply.headers.get("retry-after")
    if asked is None:
        return None
    from email.utils import parsedate_to_datetime

    try:
        seconds = float(asked)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(asked).timestamp() - time.time()
        except (IndexError, OverflowError, TypeError, ValueError):
            return None
    return max(seconds, 0.0) if seconds < math.inf else None


def _found(body: Any, pointers: tuple[tuple[str, ...], ...]) -> list[Any]:
    return [
        value
        for value in (_json.at(body, pointer) for pointer in pointers)
        if value not in (None, "", [], {})
    ]
