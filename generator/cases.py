"""One test case an operation: what is passed, what must be sent, what comes back, what is made of it.

All of it follows from the description; nothing is taken from the SDK that is being tested.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from generator.api import Api, Operation, Pagination, Response
from generator.expectations import expectations, query_pairs
from generator.models import Types
from generator.samples import Sampler
from generator.signatures import Argument, Method
from generator.text import Text, reveal


@dataclass(frozen=True)
class Refusal:
    """A documented error answer, and the name of the error class that it must become."""

    status: int
    body: Any
    error: str


@dataclass(frozen=True)
class Given:
    """An argument of the call."""

    name: str
    value: Any
    positional: bool
    file: bool


@dataclass(frozen=True)
class Case:
    """`sent_*` is what the request must be; `answer` the JSON that comes back; `expected` what the result must hold.

    `part` is what of the answer the method returns (for pages: all items of the page). `whole_part` says that it is the
    answer itself, `path_to_part` where it stands in it. `last_answer` is the answer of a page after which none follows.
    """

    given: tuple[Given, ...]
    brief: tuple[Given, ...]
    url_path: Text
    sent_query: tuple[tuple[Text, Text], ...]
    sent_headers: tuple[tuple[Text, Text], ...]
    sent_json: Any
    sent_form: tuple[tuple[Text, Text], ...] | None
    sent_files: tuple[Text, ...]
    sent_content: bool
    status: int
    answer: Any
    part: Any
    path_to_part: tuple[Text, ...]
    expected: tuple[tuple[str, str], ...]
    cursor: Any
    total: Any
    last_answer: Any
    refusals: tuple[Refusal, ...]
    binary_type: Text | None
    base64_text: Text | None


_MEANING_CLASSES = {
    "bad_request": "BadRequestError",
    "authentication": "AuthenticationError",
    "payment_required": "PaymentRequiredError",
    "permission": "PermissionDeniedError",
    "not_found": "NotFoundError",
    "conflict": "ConflictError",
    "validation": "ValidationFailedError",
    "rate_limit": "RateLimitError",
    "server": "ServerError",
    "upstream": "UpstreamError",
}
STATUS_CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "ValidationFailedError",
    429: "RateLimitError",
    502: "UpstreamError",
    503: "UpstreamError",
    504: "UpstreamError",
}


def error_class(meaning: str) -> str:
    """The class of the SDK for a meaning that `x-errors` gives to a code."""
    return _MEANING_CLASSES[meaning]


def make_case(sampler: Sampler, api: Api, method: Method, types: Types) -> Case:
    operation = method.operation
    values = call_values(sampler, method, brief=False)
    url_path, query = _url(method, values)
    body_values = {
        reveal(argument.field): values[argument.name]
        for argument in method.arguments
        if argument.field is not None and argument.name in values
    }
    whole = next((values.get(argument.name) for argument in method.arguments if argument.is_body), None)
    content = operation.body.content if operation.body else ""
    files = tuple(a.field for a in method.arguments if a.field is not None and a.is_file and a.name in values)
    form = None
    if content in ("form", "multipart"):
        names = {reveal(name) for name in files}
        form = tuple((Text(n), Text(t)) for n, v in body_values.items() if n not in names for t in _form_texts(v))
    response = next(iter(operation.successes), None)
    answer = _answer(sampler, operation, response, method)
    cursor, last_answer = None, None
    if operation.pagination and isinstance(answer, dict):
        answer, last_answer, cursor = _two_pages(answer, operation.pagination)
    part, path_to_part = _part(answer, operation)
    shown = part[0] if operation.pagination and isinstance(part, list) and part else part
    encoded = _at(answer, method.result.base64) if method.result.base64 else None
    return Case(
        given=_given(method, values),
        brief=_brief(sampler, method),
        url_path=Text(url_path),
        sent_query=tuple((Text(name), Text(value)) for name, value in sorted(query)),
        sent_headers=_headers(method, values),
        sent_json=_sent_json(operation, whole, body_values | _encoded(files, body_values)),
        sent_form=form,
        sent_files=files if content != "json" else (),
        sent_content=content == "binary",
        status=_number(response.status) if response else 200,
        answer=answer,
        part=part,
        path_to_part=tuple(Text(token) for token in path_to_part),
        expected=tuple(expectations(shown, method.result.hint, types)) if method.result.kind in ("value", "pages") else (),
        cursor=cursor,
        total=_at(answer, operation.pagination.total) if operation.pagination and operation.pagination.total else None,
        last_answer=last_answer,
        refusals=tuple(_refusals(sampler, api, operation)),
        binary_type=next((m.media_type for r in operation.successes for m in r.media if m.content == "binary"), None),
        base64_text=Text(encoded) if isinstance(encoded, str) else None,
    )


def _encoded(files: tuple[Text, ...], values: dict[str, Any]) -> dict[str, Any]:
    """What the files among the fields of a JSON body become: base64 text of the content that a test gives them."""
    text = b64encode(b"content").decode()
    return {reveal(wire): [text] if isinstance(values[reveal(wire)], list) else text for wire in files}


def _given(method: Method, values: dict[str, Any]) -> tuple[Given, ...]:
    return tuple(Given(a.name, values[a.name], a.positional, a.is_file) for a in method.arguments if a.name in values)


def _brief(sampler: Sampler, method: Method) -> tuple[Given, ...]:
    """A call that a reader sees: required arguments, and all fields of the body where a shorter example was written."""
    several = method.operation.body is not None and len(method.operation.body.examples) > 1
    shown = {a.name for a in method.arguments if a.required or (several and a.field is not None)}
    values = {name: value for name, value in call_values(sampler, method, brief=True).items() if name in shown}
    return _given(method, values)


def _sent_json(operation: Operation, whole: Any, fields: dict[str, Any]) -> Any:
    """The JSON body that must be sent, None for no JSON body."""
    if operation.body is None or operation.body.content != "json":
        return None
    if whole is not None:
        return whole
    return fields if fields or operation.body.required else None


def call_values(sampler: Sampler, method: Method, *, brief: bool) -> dict[str, Any]:
    """What a call passes, by argument: of several examples of the body, the shortest or the fullest."""
    examples = sorted(method.operation.body.examples if method.operation.body else (), key=lambda one: len(json.dumps(one)))
    example = (examples[0] if brief else examples[-1]) if examples else None
    found = {argument.name: _value(sampler, method, argument, example) for argument in method.arguments}
    return {name: value for name, value in found.items() if value is not None}


def _value(sampler: Sampler, method: Method, argument: Argument, example: Any) -> Any:
    """None for an argument that the call leaves out."""
    operation = method.operation
    if operation.pagination and argument.name in (method.paging_argument, operation.pagination.page):
        return None
    if argument.parameter is not None:
        parameter = argument.parameter
        value = parameter.example if parameter.example is not None else sampler.at(parameter.pointer)
        if parameter.where == "path" and (isinstance(value, str) and value.strip() in ("", ".", "..")):
            return "x"
        return value
    body = operation.body
    if argument.is_body:
        return example if example is not None else sampler.at(body.pointer) if body else None
    wire = reveal(argument.field) if argument.field is not None else argument.name
    if isinstance(example, dict):
        return example.get(wire)
    fallback = sampler.at(body.pointer) if body else None
    return fallback.get(wire) if isinstance(fallback, dict) else None


def _url(method: Method, values: dict[str, Any]) -> tuple[str, list[tuple[str, str]]]:
    path = reveal(method.operation.path)
    query: list[tuple[str, str]] = []
    for parameter in method.parameters:
        if parameter.name not in values:
            continue
        value, wire = values[parameter.name], reveal(parameter.wire)
        if parameter.where == "path":
            text = (
                ",".join(map(str, value))
                if isinstance(value, list)
                else ("true" if value is True else "false" if value is False else str(value))
            )
            path = path.replace(f"{{{wire}}}", quote(text, safe=""))
        elif parameter.where == "query":
            pairs = query_pairs(wire, parameter.style, parameter.explode, value)
            query += [(wire, json.dumps(value, separators=(",", ":")))] if parameter.style == "json" else pairs
    return path, query


def _headers(method: Method, values: dict[str, Any]) -> tuple[tuple[Text, Text], ...]:
    """The headers that are parameters, as they must be sent."""
    found = []
    for parameter in method.parameters:
        if parameter.where == "header" and parameter.name in values:
            value = values[parameter.name]
            texts = [_form_texts(item)[0] for item in (value if isinstance(value, list) else [value])]
            found.append((Text(reveal(parameter.wire).lower()), Text(",".join(texts))))
    return tuple(found)


def _form_texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return (
            [text for item in value for text in _form_texts(item)]
            if not any(isinstance(i, (dict, list)) for i in value)
            else [json.dumps(i, separators=(",", ":")) for i in value]
        )
    if isinstance(value, dict):
        return [json.dumps(value, separators=(",", ":"))]
    return ["true" if value is True else "false" if value is False else str(value)]


def _number(status: str) -> int:
    """A status to answer with: that of a range is its first."""
    return int(status.upper().replace("X", "0"))


def _answer(sampler: Sampler, operation: Operation, response: Response | None, method: Method) -> Any:
    if response is None:
        return None
    media = [entry for entry in response.media if entry.content == "json"]
    chosen = next((entry for entry in media if bool(entry.base64) == bool(method.result.base64)), None)
    if chosen is None:
        return None
    if chosen.examples:
        return chosen.examples[0][1]
    return sampler.at(chosen.pointer) if chosen.pointer else {}


def _two_pages(answer: dict[str, Any], paging: Pagination) -> tuple[dict[str, Any], dict[str, Any], Any]:
    """The answer as a page after which another follows, that other page, and the cursor to it.

    Where pages only have numbers the other has every item twice: the same items again are no page after the first.
    """
    first, last = _with(answer, paging.more, True), _with(answer, paging.more, False)
    if paging.cursor:
        cursor = _at(answer, paging.cursor) or "next-cursor"
        return _with(first, paging.cursor, cursor), _with(last, paging.cursor, None), cursor
    if paging.size:
        size = _at(answer, paging.size) or 1
        first, last = (_with(_with(page, paging.size, size), paging.total, 2 * size) for page in (first, last))
    items = _at(answer, paging.items)
    return first, _with(last, paging.items, 2 * items if isinstance(items, list) else []), None


def _part(answer: Any, operation: Operation) -> tuple[Any, tuple[str, ...]]:
    """The part of the answer that the method returns, and the way to it; for pages the items that are not null."""
    if operation.pagination:
        items = _at(answer, operation.pagination.items)
        return [item for item in items if item is not None] if isinstance(items, list) else [], operation.pagination.items
    response = next(iter(operation.successes), None)
    path = response.unwrap if response else ()
    return _at(answer, path), path


def _with(value: dict[str, Any], tokens: tuple[str, ...], new: Any) -> dict[str, Any]:
    """A copy with another value at a place; the value itself where there is no place."""
    if not tokens:
        return value
    below = value.get(tokens[0])
    return {**value, tokens[0]: new if len(tokens) == 1 else _with(below if isinstance(below, dict) else {}, tokens[1:], new)}


def _at(value: Any, tokens: tuple[str, ...]) -> Any:
    for token in tokens:
        value = value.get(token) if isinstance(value, dict) else None
    return value


def _refusals(sampler: Sampler, api: Api, operation: Operation) -> list[Refusal]:
    found = []
    for response in operation.errors:
        media = next((entry for entry in response.media if entry.content == "json"), None)
        bodies = [body for _, body in media.examples] if media else []
        if not bodies:
            bodies = [sampler.at(media.pointer) if media and media.pointer else {}]
        status = _number(response.status)
        found += [Refusal(status, body, _expected_error(api, status, body)) for body in bodies]
    return found


def _expected_error(api: Api, status: int, body: Any) -> str:
    codes = {reveal(code): meaning for code, meaning in api.errors.codes}
    pattern = re.compile(reveal(api.errors.code_pattern))
    for pointer in api.errors.code:
        code = _at(body, pointer)
        if isinstance(code, str) and code and pattern.search(code):
            if code in codes:
                return error_class(codes[code])
            break
    return STATUS_CLASSES.get(status, "ServerError" if status >= 500 else "APIError")
