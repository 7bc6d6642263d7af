"""An example held against a schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.docs.findings import NOTHING
from generator.docs.shapes import Pointers, Shape, shape
from generator.read import escape

# What generators of samples write for any text.
PLACEHOLDERS = frozenset({"string", ""})


@dataclass(frozen=True)
class Misfit:
    """`at` is the pointer in the example, `place` the one in the description."""

    at: str
    kind: str
    found: str
    says: str
    place: str
    value: Any = None


def misfits(root: Any, pointers: Pointers, value: Any, at: str = "") -> Iterator[Misfit]:
    """What a value has that its schemas do not allow or do not know."""
    said = shape(root, pointers)
    place = said.places[0] if said.places else next(iter(pointers), "")
    kind = kind_of(value)
    if said.kinds and not kind_fits(value, said.kinds):
        yield Misfit(at, "type", kind, " or ".join(sorted(said.kinds)), place, value)
        return
    if isinstance(value, str) and said.values and value not in said.values and value not in PLACEHOLDERS:
        yield Misfit(at, "value-new", value, said_values(said), said.values_at, value)
    if isinstance(value, list) and said.items:
        for index, item in enumerate(value):
            yield from misfits(root, said.items, item, f"{at}/{index}")
    if isinstance(value, dict):
        for key, item in value.items():
            below = f"{at}/{escape(key)}"
            if key in said.properties:
                yield from misfits(root, said.properties[key], item, below)
            elif not said.free:
                yield Misfit(below, "field-new", kind_of(item), NOTHING, said.properties_at or place, item)


def missing(root: Any, pointers: Pointers, value: Any, at: str = "") -> Iterator[tuple[str, str, str]]:
    """What is described and not in the value: where in it, under which name, described where.

    An empty object or list says nothing, nor does one that is null.
    """
    said = shape(root, pointers)
    if isinstance(value, list) and value and said.items:
        yield from missing(root, said.items, laid_together(value), f"{at}/0")
    elif isinstance(value, dict) and value:
        for name, places in said.properties.items():
            if name in value:
                yield from missing(root, places, value[name], f"{at}/{escape(name)}")
            else:
                yield at, name, places[0]


def laid_together(values: Sequence[Any]) -> Any:
    """One value that has what any of several has."""
    objects = [value for value in values if isinstance(value, dict)]
    if objects:
        keys = dict.fromkeys(key for one in objects for key in one)
        return {key: laid_together([one[key] for one in objects if key in one]) for key in keys}
    if any(isinstance(value, list) for value in values):
        return [item for value in values if isinstance(value, list) for item in value]
    return next((value for value in values if value is not None), None)


def kind_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def kind_fits(value: Any, kinds: frozenset[str]) -> bool:
    kind = kind_of(value)
    whole = isinstance(value, float) and value.is_integer()
    return kind in kinds or (kind == "integer" and "number" in kinds) or (whole and "integer" in kinds)


def said_values(said: Shape) -> str:
    shown = ", ".join(said.values[:8]) + (", …" if len(said.values) > 8 else "")
    return f"a closed list of {shown}" if said.closed else f"an open list that names {shown}"


def named_shapes(root: Any, pointers: Pointers) -> Iterator[tuple[str, Shape]]:
    """Every field below some schemas, with its shape; each schema is walked once."""
    waiting: list[tuple[str, Pointers]] = [("", pointers)]
    walked: set[tuple[str, Pointers]] = set()
    while waiting:
        name, here = waiting.pop()
        said = shape(root, here)
        # By what it was made of, not by how it was reached: that also ends a schema that holds itself.
        if (name, said.places[-1:]) in walked:
            continue
        walked.add((name, said.places[-1:]))
        yield name, said
        waiting += [(name, said.items)] if said.items else []
        waiting += list(said.properties.items())


def sketch(value: Any) -> dict[str, Any]:
    """A schema for a value of which one example is known: its type, and no more than that."""
    kind = kind_of(value)
    if isinstance(value, dict):
        return {"type": "object", "properties": {key: sketch(item) for key, item in value.items()}}
    if isinstance(value, list):
        return {"type": "array", "items": sketch(laid_together(value)) if value else {}}
    # A whole number in an example may be an amount, a count or a moment; and null is no type at all.
    return {} if kind == "null" else {"type": "number" if kind == "integer" else kind}


def keys_of(value: Any) -> frozenset[str]:
    """Keys of an object, or of the objects in a list."""
    if isinstance(value, list):
        value = laid_together(value)
    return frozenset(value) if isinstance(value, Mapping) else frozenset()
