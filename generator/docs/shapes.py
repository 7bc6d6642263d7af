"""What a schema of an OpenAPI document allows, seen one level at a time: its references followed, its branches laid together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from generator.catalogs import codes, said_catalogs
from generator.load import split_pointer
from generator.read import escape

Pointers = tuple[str, ...]

_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


@dataclass(frozen=True)
class Shape:
    """`places` are the schemas it was made of, the most particular first. Without `kinds` nothing is known of the type."""

    places: Pointers = ()
    kinds: frozenset[str] = frozenset()
    properties: dict[str, Pointers] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Pointers = ()
    values: tuple[str, ...] = ()
    closed: bool = False
    """Only `values` are allowed."""
    free: bool = False
    """Keys of any name are meant to come."""
    values_at: str = ""
    """The list that they stand in."""
    properties_at: str = ""


def value_at(root: Any, pointer: str) -> Any:
    """The value that a pointer leads to; None where it leads nowhere."""
    for token in split_pointer(pointer):
        if isinstance(root, dict) and token in root:
            root = root[token]
        elif isinstance(root, list) and token.isdecimal() and int(token) < len(root):
            root = root[int(token)]
        else:
            return None
    return root


def resolved(root: Any, pointer: str) -> str:
    """Where a chain of references that begins at `pointer` ends."""
    seen = {pointer}
    while True:
        target = _reference(value_at(root, pointer))
        if target is None or target in seen:
            return pointer
        seen.add(target)
        pointer = target


def shape(root: Any, pointers: Pointers) -> Shape:
    """`pointers` are several schemas of which each says something of the same value."""
    parts = list(_parts(root, pointers))
    properties: dict[str, Pointers] = {}
    required: set[str] = set()
    items: Pointers = ()
    kinds: set[str] = set()
    values: dict[str, None] = {}
    any_text = free = False
    values_at = properties_at = ""
    for pointer, schema in parts:
        said = schema.get("type")
        own = {kind for kind in (said if isinstance(said, list) else [said]) if kind in _TYPES}
        listed, is_open, listed_at = _values(root, pointer, schema)
        kinds |= own | ({"null"} if schema.get("nullable") is True else set())
        if listed:
            values |= dict.fromkeys(listed)
            values_at = values_at or listed_at
            any_text |= is_open
        elif "string" in own:
            any_text = True
        if isinstance(schema.get("properties"), dict):
            kinds.add("object")
            properties_at = properties_at or f"{pointer}/properties"
            for name in schema["properties"]:
                properties[name] = (*properties.get(name, ()), f"{pointer}/properties/{escape(str(name))}")
        if isinstance(schema.get("required"), list):
            required |= {name for name in schema["required"] if isinstance(name, str)}
        if isinstance(schema.get("items"), dict):
            kinds.add("array")
            items = (*items, f"{pointer}/items")
        free |= bool(schema.get("additionalProperties")) and not schema.get("properties")
        free |= bool(schema.get("patternProperties"))
    places = tuple(pointer for pointer, _ in parts)
    return Shape(
        places, frozenset(kinds), properties, frozenset(required), items,
        tuple(values), bool(values) and not any_text, free and not properties, values_at, properties_at,
    )  # fmt: skip


def _values(root: Any, pointer: str, schema: dict[str, Any]) -> tuple[list[str], bool, str]:
    """The texts that one schema lists, whether it lets others pass all the same, and where they stand."""
    enum = schema.get("enum")
    listed = [value for value in enum if isinstance(value, str)] if isinstance(enum, list) else []
    if isinstance(schema.get("const"), str):
        listed.append(schema["const"])
    catalog = schema.get("x-catalog")
    if listed or not isinstance(catalog, str):
        return listed, False, f"{pointer}/enum" if isinstance(enum, list) else pointer
    found = said_catalogs(root).get(catalog) if isinstance(root, dict) else None
    return (codes(found), True, f"/x-catalogs/{escape(catalog)}/entries") if found else ([], False, "")


def _parts(root: Any, pointers: Pointers) -> Iterator[tuple[str, dict[str, Any]]]:
    seen: set[str] = set()
    waiting = list(pointers)
    while waiting:
        pointer = waiting.pop(0)
        schema = value_at(root, pointer)
        if pointer in seen or not isinstance(schema, dict):
            continue
        seen.add(pointer)
        yield pointer, schema
        target = _reference(schema)
        waiting += [target] if target is not None else []
        for word in ("allOf", "anyOf", "oneOf"):
            branches = schema.get(word)
            waiting += [f"{pointer}/{word}/{index}" for index in range(len(branches))] if isinstance(branches, list) else []


def _reference(node: Any) -> str | None:
    target = node.get("$ref") if isinstance(node, dict) else None
    return unquote(target[1:]) if isinstance(target, str) and target.startswith("#/") else None
