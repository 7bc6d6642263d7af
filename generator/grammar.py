"""What stands where in an OpenAPI document: the one table by which every walk finds its way.

`GRAMMAR[kind]` lists the fields of an object of that kind that hold further objects: the field's name,
its shape (`one` object, a `list` of them, a `map` of them by name) and their kind. `SECTION` says in
which part of `components` an object of a kind is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from generator.read import escape

Shape = Literal["one", "list", "map"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

GRAMMAR: dict[str, dict[str, tuple[Shape, str]]] = {
    "document": {
        "paths": ("map", "path item"),
        "webhooks": ("map", "path item"),
        "components": ("one", "components"),
        "x-catalogs": ("map", "catalog"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path item"),
    },
    "path item": {"parameters": ("list", "parameter"), **dict.fromkeys(METHODS, ("one", "operation"))},
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "callback": {},
    "parameter": {"schema": ("one", "schema"), "examples": ("map", "example"), "content": ("map", "media type")},
    "header": {"schema": ("one", "schema"), "examples": ("map", "example"), "content": ("map", "media type")},
    "request body": {"content": ("map", "media type")},
    "response": {"headers": ("map", "header"), "content": ("map", "media type"), "links": ("map", "link")},
    "media type": {"schema": ("one", "schema"), "examples": ("map", "example")},
    "schema": {
        "properties": ("map", "schema"),
        "patternProperties": ("map", "schema"),
        "$defs": ("map", "schema"),
        "dependentSchemas": ("map", "schema"),
        "allOf": ("list", "schema"),
        "anyOf": ("list", "schema"),
        "oneOf": ("list", "schema"),
        "prefixItems": ("list", "schema"),
        "items": ("one", "schema"),
        "additionalProperties": ("one", "schema"),
        "unevaluatedProperties": ("one", "schema"),
        "propertyNames": ("one", "schema"),
        "contains": ("one", "schema"),
        "not": ("one", "schema"),
        "if": ("one", "schema"),
        "then": ("one", "schema"),
        "else": ("one", "schema"),
    },
    "example": {},
    "link": {},
    "security scheme": {},
    "catalog": {},
}

SECTION = {kind: section for section, (_, kind) in GRAMMAR["components"].items()}


def children(kind: str, node: Any) -> Iterator[tuple[str, str, Any]]:
    """The objects directly below `node`: pointer from `node`, kind, value. Values that are no objects are left out."""
    if not isinstance(node, dict):
        return
    for field, (shape, child_kind) in GRAMMAR[kind].items():
        value = node.get(field)
        if shape == "one" and isinstance(value, dict):
            yield f"/{escape(field)}", child_kind, value
        elif shape == "list" and isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, dict):
                    yield f"/{escape(field)}/{index}", child_kind, item
        elif shape == "map" and isinstance(value, dict):
            for key, item in value.items():
                if isinstance(item, dict):
                    yield f"/{escape(field)}/{escape(key)}", child_kind, item


def walk(kind: str, node: Any, pointer: str = "") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every object at or below `node`, parents first: pointer, kind, value."""
    if isinstance(node, dict):
        yield pointer, kind, node
        for step, child_kind, child in children(kind, node):
            yield from walk(child_kind, child, pointer + step)
