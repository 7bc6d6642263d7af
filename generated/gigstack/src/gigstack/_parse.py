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

from ._errors import InvalidRequestError, ResponseValidationError, one_line

Loader = Callable[[], Any]

_WHOLE = "the body"
_NAMED = 10


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
    made, places = _read(load, value)
    _report(places, value, strict=strict, what=what)
    return made


def all_from_wire(load: Loader, values: list[Any], *, strict: bool, what: str) -> list[Any]:
    """The same for each item of a list that is there, with one warning for all."""
    read = [(index, *_read(load, value)) for index, value in enumerate(values) if value is not None]
    places = [
        f"[{index}]" if place == _WHOLE else f"[{index}].{place}"
        for index, _, found in read
        for place in found
    ]
    _report(places, values, strict=strict, what=what)
    return [made for _, made, _ in read]


def _read(load: Loader, value: Any) -> tuple[Any, list[str]]:
    """The object for a JSON value, and where the value does not fit."""
    try:
        return _adapter(load).validate_python(value), []
    except ValidationError as error:
        places = list(_reasons(error, value))
    return _loose(load(), value), places


def _report(places: list[str], value: Any, *, strict: bool, what: str) -> None:
    if places:
        named = ", ".join(one_line(place, 100) for place in places[:_NAMED])
        more = f" and {len(places) - _NAMED} more places" if len(places) > _NAMED else ""
        unexpected(f"{what}: the answer does not fit its model at {named}{more}", value, strict=strict)


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
    # Raised out here, so that the other error, which holds the values, is no part of this one.
    raise InvalidRequestError(f"{argument + ': ' if argument else ''}{reasons}")


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
    return "".join(steps).lstrip(".") or _WHOLE


def _loose(kind: Any, value: Any) -> Any:
    """As much of the type as fits: models with the values that fit converted, and all others as they came."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fitting = _fitting(kind, {} if value is None else value)
        return _loose_model(kind, fitting) if isinstance(fitting, Mapping) else fitting
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated and not isinstance(value, (Mapping, list)):
        return _fitting(kind, value)
    if origin is list and isinstance(value, list):
        return [_loose(arguments[0], item) for item in value]
    if origin is dict and isinstance(value, Mapping):
        return {key: _loose(arguments[1], item) for key, item in value.items()}
    if origin in (Union, types.UnionType):
        some = [kind for kind in arguments if kind is not type(None)]
        if len(some) == 1 and value is not None:
            return _loose(some[0], value)
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
