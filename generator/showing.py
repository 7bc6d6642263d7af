"""Calls as a person would write them, for READMEs and references."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from generator import names
from generator.api import Response
from generator.cases import STATUS_CLASSES, Case
from generator.hints import ANY, Hint, expanded, parts, without_none
from generator.models import Types
from generator.signatures import Method
from generator.text import Text, comment, literal, reveal

_WIDTH = 100


def example(method: Method, case: Case, types: Types, as_text: Any) -> str:
    """A call, and what it gives."""
    hints = {argument.name: argument.hint for argument in method.arguments}
    given = []
    for one in case.brief:
        value = f'"{one.name}.bin"' if one.file else literal(as_text(_exact(one.value, hints[one.name], types)))
        given.append(value if one.positional else f"{one.name}={value}")
    operation = method.operation
    call = f"client.{'.'.join(operation.resource)}.{operation.name}({', '.join(given)})"
    if method.result.kind == "pages":
        return _formatted(f"for {_name(method)} in {call}:  # every page\n    ...")
    if method.result.kind == "download":
        return _formatted(f'{call}.save("{_name(method)}.bin")')
    return _formatted(call if method.result.kind == "nothing" else f"{_name(method)} = {call}")


def _exact(value: Any, hint: Hint, types: Types) -> Any:
    """The value with amounts as text: nobody should learn from a sample to send money as a float."""
    hint = without_none(expanded(hint, types.aliases))
    if isinstance(value, float) and any(part.name in ("Amount", "AmountOrText") for part in parts(hint)):
        return f"{Decimal(str(value)):.2f}" if value == round(value, 2) else str(value)
    if isinstance(value, list) and hint.kind == "list":
        return [_exact(item, hint.args[0], types) for item in value]
    if isinstance(value, dict) and hint.name in types.by_name:
        fields = {reveal(field.wire): field.hint for field in types.all_fields(types.by_name[hint.name])}
        return {key: _exact(item, fields.get(key, ANY), types) for key, item in value.items()}
    return value


def _formatted(source: str) -> str:
    import black

    return black.format_str(source, mode=black.Mode(line_length=_WIDTH)).rstrip()


def _name(method: Method) -> str:
    """What a person would call the result: the last word of its class."""
    hint = without_none(method.result.hint)
    found = names.words(hint.name) if hint.kind == "class" else []
    if found and found[-1].lower() == "client":
        return "result"  # the samples call the SDK's own client so
    return names.snake(found[-1]) if found else {"pages": "item", "download": "file"}.get(method.result.kind, "result")


def response_error(response: Response) -> str:
    """The class that an error answer becomes when its body names no code."""
    status = response.status.upper()
    if not status[0].isdigit():
        return "APIError"
    number = int(status.replace("X", "0"))
    if "X" in status and number < 500:
        return "APIError"
    return STATUS_CLASSES.get(number, "ServerError" if number >= 500 else "APIError")


def spdx(name: Text) -> Text:
    """A licence as an SPDX identifier, for the few ways in which descriptions spell the common ones."""
    known = {"apache 2.0": "Apache-2.0", "apache-2.0": "Apache-2.0", "mit": "MIT", "bsd-3-clause": "BSD-3-Clause", "isc": "ISC"}
    return Text(known.get(comment(name).lower().removesuffix(" license"), "LicenseRef-Unknown"))
