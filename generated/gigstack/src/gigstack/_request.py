# Generated from the API description. Do not edit: change the description and generate again.
"""From an operation and its arguments to a request. Nothing is sent here; files are looked at, and read when they are sent."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

from . import _json
from ._checks import check
from ._errors import InvalidRequestError
from ._operation import Body, FileField, Operation, Parameter
from ._options import checked
from ._secrets import texts_of
from ._settings import Settings
from ._types import NotGiven
from ._uploads import Upload, encoded, read_upload, read_uploads
from ._version import __version__


@dataclass(frozen=True)
class Request:
    """One HTTP request, and what may be done when it fails. Headers and bodies may hold secrets and stay out of its repr.

    `path` is the operation's, without ids: it goes into logs and errors. `expires` is when its deadline passes, by the monotonic
    clock. `changes` is False where it only reads, and `lookup` the method that shows whether it was carried out. `confidential` are
    the credential and the values of secret parameters.
    """

    method: str
    path: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    timeout: float | None
    content: bytes | Upload | None = field(default=None, repr=False)
    form: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    uploads: tuple[tuple[str, Upload], ...] = field(default=(), repr=False)
    stream: bool = False
    expires: float | None = None
    max_retries: int = 0
    repeatable: bool = False
    changes: bool = False
    idempotency_key: str | None = None
    lookup: str = ""
    confidential: tuple[str, ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def instead(self) -> str:
        """What to do when it succeeded and the answer cannot be read."""
        again = (
            f", or call it again with idempotency_key={self.idempotency_key!r}"
            if self.idempotency_key
            else ""
        )
        return f"do not repeat a write, read instead{again}"

    @property
    def advice(self) -> str:
        """What to do when nobody knows whether the request was carried out."""
        if not self.changes:
            return ""
        if self.idempotency_key:
            way = f"call it again with idempotency_key={self.idempotency_key!r}, which cannot do it twice"
        elif self.repeatable:
            way = "call it again, which does no harm"
        elif self.lookup:
            way = f"look with {self.lookup}() before you call it again"
        else:
            way = "find out before you call it again"
        return f"whether it was carried out is unknown: {way}"


def build(
    operation: Operation[Any], arguments: Mapping[str, Any], settings: Settings, *, stream: bool = False
) -> Request:
    """Raises `InvalidRequestError` when the arguments cannot be sent."""
    given = {
        name: value for name, value in arguments.items() if name != "self" and not isinstance(value, NotGiven)
    }
    options = given.pop("options", None)
    if options:
        settings = settings.having(**checked(options))
    for parameter in operation.parameters:
        if parameter.name in settings.options:
            given.setdefault(parameter.name, settings.options[parameter.name])
    check(operation, given)
    headers = {"Accept": operation.accept, "User-Agent": f"gigstack-python/{__version__}"}
    query: list[tuple[str, str]] = []
    cookies: list[tuple[str, str]] = []
    confidential: list[str] = []
    path = operation.path
    for parameter in operation.parameters:
        value = given.pop(parameter.name, None)
        if parameter.secret:
            confidential.extend(texts_of(value))
        if parameter.where == "path":
            path = path.replace(f"{{{parameter.wire or parameter.name}}}", _segment(parameter, value))
        elif value is not None:
            target = query if parameter.where == "query" else cookies
            if parameter.where == "header":
                headers[parameter.wire or parameter.name] = _header(parameter, value)
            else:
                target.extend(_pairs(parameter, value))
    key = _idempotency_key(operation, given, headers, query)
    content, form, uploads = _body(operation.body, given, settings.extra_body, headers)
    if operation.authenticated:
        _authorize(settings, headers, query, cookies)
        confidential.extend([settings.api_key.reveal()] if settings.api_key else [])
    if cookies:
        headers["Cookie"] = "; ".join(f"{name}={quote(value, safe='')}" for name, value in cookies)
    headers = _with_extra_headers(headers, settings.extra_headers)
    query = _with_extra_query(query, settings.extra_query)
    return Request(
        method=operation.method,
        path=operation.path,
        url=settings.base_url + path + (f"?{urlencode(query, quote_via=quote)}" if query else ""),
        headers=headers,
        timeout=settings.timeout,
        content=content,
        form=form,
        uploads=uploads,
        stream=stream,
        expires=None if settings.deadline is None else time.monotonic() + settings.deadline,
        max_retries=settings.max_retries,
        repeatable=operation.retry in ("safe", "idempotent")
        or (operation.retry == "key" and key is not None),
        changes=operation.retry != "safe",
        idempotency_key=key,
        lookup=operation.lookup,
        confidential=tuple(confidential),
    )


def _idempotency_key(
    operation: Operation[Any], given: dict[str, Any], headers: dict[str, str], query: list[tuple[str, str]]
) -> str | None:
    """The key, made where the operation takes one and none was given. None where the caller wanted none."""
    if operation.idempotency_key is None:
        return None
    place, name = operation.idempotency_key
    made = str(uuid.uuid4())
    if place == "body":
        return str(given.setdefault(name, made) or "") or None
    if place == "header":
        return headers.setdefault(name, made) or None
    if all(key != name for key, _ in query):
        query.append((name, made))
    return dict(query)[name] or None


def _with_extra_headers(headers: dict[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    if not extra:
        return headers
    replaced = {name.lower() for name in extra}
    kept = {name: value for name, value in headers.items() if name.lower() not in replaced}
    return kept | {
        name: _header(Parameter(f"extra_headers[{name!r}]"), value) for name, value in extra.items()
    }


def _with_extra_query(query: list[tuple[str, str]], extra: Mapping[str, Any]) -> list[tuple[str, str]]:
    kept = [(name, value) for name, value in query if name not in extra]
    return kept + [pair for name, value in extra.items() for pair in _pairs(Parameter(name), value)]


def _authorize(
    settings: Settings, headers: dict[str, str], query: list[tuple[str, str]], cookies: list[tuple[str, str]]
) -> None:
    if settings.api_key is None:
        return
    headers["Authorization"] = "Bearer " + settings.api_key.reveal()


def _segment(parameter: Parameter, value: Any) -> str:
    """A path parameter as one segment of the URL, that can reach no other endpoint."""
    if isinstance(value, (list, tuple)):
        text = ",".join(_text(parameter, item) for item in value)
    else:
        text = "" if value is None else _text(parameter, value)
    if text.strip() in ("", ".", ".."):
        raise InvalidRequestError(f"{parameter.name} is {text!r}; give the id of what is meant")
    return quote(text, safe="")


def _header(parameter: Parameter, value: Any) -> str:
    text = (
        ",".join(_text(parameter, item) for item in value)
        if isinstance(value, (list, tuple))
        else _text(parameter, value)
    )
    if not text.isprintable():
        raise InvalidRequestError(
            f"{parameter.name} holds a line break or another character that no header may have"
        )
    return text


def _pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Names and values of one query parameter, in the style that the API reads."""
    wire = parameter.wire or parameter.name
    if parameter.type is not None:
        from ._parse import to_wire

        value = to_wire(parameter.type, value, parameter.name)
    if parameter.style == "json":
        yield wire, _json.encode(value)
    elif isinstance(value, Mapping):
        items = [(str(key), _text(parameter, item)) for key, item in value.items() if item is not None]
        if parameter.style == "deepObject":
            yield from ((f"{wire}[{key}]", item) for key, item in items)
        elif parameter.style == "dotted":
            yield from ((f"{wire}.{key}", item) for key, item in items)
        elif parameter.explode:
            yield from items
        else:
            yield wire, ",".join(part for pair in items for part in pair)
    elif isinstance(value, (list, tuple, set, frozenset)):
        texts = [_text(parameter, item) for item in value]
        if parameter.explode:
            yield from ((wire, text) for text in texts)
        else:
            yield wire, {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",").join(texts)
    else:
        yield wire, _text(parameter, value)


def _text(parameter: Parameter, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return _moment(parameter, value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidRequestError(f"{parameter.name} holds half a character, which no text may") from None
        return value
    if isinstance(value, (int, float, Decimal, uuid.UUID)):
        return str(value)
    raise InvalidRequestError(
        f"{parameter.name} is a {type(value).__name__}, which cannot stand in a URL or a header"
    )


def _moment(parameter: Parameter, value: datetime) -> str:
    from ._time import to_number

    if parameter.unit is None:
        return value.isoformat()
    try:
        return str(to_number(value, parameter.unit))
    except ValueError as error:
        raise InvalidRequestError(f"{parameter.name}: {error}") from error


def _body(
    body: Body | None, given: dict[str, Any], extra: Mapping[str, Any], headers: dict[str, str]
) -> tuple[bytes | Upload | None, tuple[tuple[str, str], ...], tuple[tuple[str, Upload], ...]]:
    if body is None:
        return (_json_body(dict(extra), headers) if extra else None), (), ()
    if body.argument:
        return _whole_body(body, given.get(body.argument), extra, headers), (), ()
    renamed = dict(body.renamed)
    fields = {renamed.get(name, name): value for name, value in given.items()}
    if not fields and not extra and not body.required:
        return None, (), ()
    if body.content == "json":
        return _whole_body(body, fields | _base64(body, fields), extra, headers), (), ()
    files = [file for file in body.files if file.name in fields]
    uploads = tuple(
        (file.name, upload) for file in files for upload in read_uploads(file, fields.pop(file.name))
    )
    texts = fields | dict(extra)
    form = tuple((name, _form_text(item)) for name, value in texts.items() for item in _each(value))
    if body.content == "multipart" and uploads:
        return None, form, uploads
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return urlencode(form).encode(), (), ()


def _whole_body(
    body: Body, value: Any, extra: Mapping[str, Any], headers: dict[str, str]
) -> bytes | Upload | None:
    if value is None and not extra and not body.required:
        return None
    if body.content != "json":
        if extra:
            raise InvalidRequestError("extra_body: this call has no JSON or form body to add fields to")
        headers["Content-Type"] = body.media_type
        if body.content == "text":
            return str(value).encode()
        return read_upload(next(iter(body.files), FileField(body.argument)), value)
    if body.type is not None:
        from ._parse import to_wire

        value = to_wire(body.type, value, "")
    if extra:
        if not isinstance(value, Mapping):
            raise InvalidRequestError(
                "extra_body: the body of this call is no JSON object that fields could be added to"
            )
        value = {**value, **extra}
    return _json_body(value, headers, body.media_type)


def _json_body(value: Any, headers: dict[str, str], media_type: str = "application/json") -> bytes:
    headers["Content-Type"] = media_type
    try:
        return _json.encode(value).encode()
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(f"the body cannot be sent as JSON: {error}") from error


def _base64(body: Body, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The files among the fields of a JSON body, as texts. One that is None stays so."""
    given = [file for file in body.files if fields.get(file.name) is not None]
    texts = {
        file.name: [encoded(upload) for upload in read_uploads(file, fields[file.name])] for file in given
    }
    return {file.name: texts[file.name] if file.several else texts[file.name][0] for file in given}


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _form_text(value: Any) -> str:
    if isinstance(value, (Mapping, list)) or value is None:
        return _json.encode(value)
    return _text(Parameter("a form field"), value)
