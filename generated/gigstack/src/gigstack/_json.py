# Generated from the API description. Do not edit: change the description and generate again.
"""JSON that keeps every digit: decimals are read as `Decimal` and written as numbers, never through `float`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any


def decode(text: str | bytes) -> Any:
    """Raises `ValueError` for what is not JSON."""
    try:
        return json.loads(text, parse_float=Decimal)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    except InvalidOperation as error:
        raise ValueError("a number whose exponent nothing can hold") from error


def encode(value: Any) -> str:
    """Raises `ValueError` for NaN and infinity, which JSON cannot say, and `TypeError` for what is no JSON value."""
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is not a number that JSON can carry")
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(str(key))}:{encode(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(encode(item) for item in value) + "]"
    return json.dumps(value, allow_nan=False)


def at(body: Any, pointer: tuple[str, ...]) -> Any:
    """The value at `pointer`, or None where there is none."""
    for token in pointer:
        if isinstance(body, Mapping):
            body = body.get(token)
        elif isinstance(body, list) and token.isdigit() and int(token) < len(body):
            body = body[int(token)]
        else:
            return None
    return body
