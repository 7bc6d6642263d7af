# Generated from the API description. Do not edit: change the description and generate again.
"""Between JSON values and models, both ways. An answer of success always becomes an object."""

from __future__ import annotations

import types
import warnings
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from ._errors import InvalidRequestError, ResponseValidationError

Loader = Callable[[], Any]


class UnexpectedResponseWarning(UserWarning):
    """An answer did not fit its model; the object was built loosely, with the values as they came."""


@lru_cache(maxsize=None)
def _adapter(load: Loader) -> TypeAdapter[Any]:
    return TypeAdapter(load())


def from_wire(load: Loader, value: Any, *, strict: bool, what: str) -> Any:
    """The object for a JSON value.

    A value that does not fit is built loosely, with one warning that names the fields; with `strict`, it
    raises `ResponseValidationError`.
    """
    try:
        return _adapter(load).validate_python(value)
    except ValidationError as error:
        places = ", ".join(_reasons(error, value))
        unexpected(f"{what}: the answer does not fit its model at {places}", value, strict=strict)
    return _loose(load(), value)


def unexpected(text: str, body: Any, *, strict: bool) -> None:
    """Say that an answer is not what was described. Raises `ResponseValidationError` with `strict`, else warns."""
    if strict:
        raise ResponseValidationError(text, body)
    warnings.warn(text, UnexpectedResponseWarning, stacklevel=2)


def to_wire(load: Loader, value: Any, argument: str) -> Any:
    """The JSON value to send. Raises `InvalidRequestError` that names the field, and never holds a value."""
    adapter = _adapter(load)
    try:
        valid = adapter.validate_python(value)
        return adapter.dump_python(valid, by_alias=True, exclude_unset=True)
    except ValidationError as error:
        reasons = "; ".join(f"{place}: {reason}" for place, reason in _reasons(error, value).items())
        raise InvalidRequestError(f"{argument + ': ' if argument else ''}{reasons}") from None


def _reasons(error: ValidationError, value: Any) -> dict[str, str]:
    """What is wrong, by the place in the value; of several reasons for one place the shortest, and never the value itself."""
    found: dict[str, str] = {}
    for one in error.errors(include_url=False, include_input=False, include_context=False):
        place = _path(one["loc"], value, missing=one["type"] == "missing")
        reason = one["msg"].removeprefix("Value error, ")
        if place not in found or len(reason) < len(found[place]):
            found[place] = reason
    return found


def _path(location: tuple[int | str, ...], value: Any, *, missing: bool) -> str:
    """A place in the value, such as `items[0].rate`.

    pydantic also names the members of a union that it tried; a step that the value does not have is such a name, unless it is the
    last one and means a field that is missing.
    """
    steps = []
    for index, step in enumerate(location):
        if isinstance(step, int) and isinstance(value, (list, tuple)) and step < len(value):
            steps.append(f"[{step}]")
            value = value[step]
        elif isinstance(value, Mapping) and (step in value or (missing and index == len(location) - 1)):
            steps.append(f".{step}")
            value = value.get(step)
    return "".join(steps).lstrip(".") or "the body"


def _loose(kind: Any, value: Any) -> Any:
    """As much of the type as fits: models with the values that fit converted, and all others as they came."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return (
            _loose_model(kind, value)
            if isinstance(value, Mapping)
            else value if value is not None else _loose_model(kind, {})
        )
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated and not isinstance(value, (Mapping, list)):
        return _fitting(kind, value)
    if origin is list and isinstance(value, list):
        return [_loose(arguments[0], item) for item in value]
    if origin is dict and isinstance(value, Mapping):
        return {key: _loose(arguments[1], item) for key, item in value.items()}
    if origin in (Union, types.UnionType):
        models = [kind for kind in arguments if isinstance(kind, type) and issubclass(kind, BaseModel)]
        return (
            _loose(models[0], value)
            if len(models) == 1 and isinstance(value, Mapping)
            else _fitting(kind, value)
        )
    return _fitting(kind, value)


def _loose_model(kind: type[BaseModel], value: Mapping[str, Any]) -> BaseModel:
    values = dict(value)
    present = set(values)
    for name, field in kind.model_fields.items():
        wire = field.serialization_alias or name
        if wire in values:
            values[name] = _loose(_annotated(field), values.pop(wire))
            present = present - {wire} | {name}
        elif field.is_required():
            values[name] = None
    made = kind.model_construct(present, **values)
    # A declared private attribute would cost every object of every answer as much again.
    object.__setattr__(made, "__pydantic_private__", {"raw_json": value})
    return made


def _annotated(field: FieldInfo) -> Any:
    kind: Any = field.annotation
    for entry in field.metadata:
        kind = Annotated[kind, entry]
    return kind


def _fitting(kind: Any, value: Any) -> Any:
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError:
        return value
