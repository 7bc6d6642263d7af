"""Values that fit a schema, for tests where a description gives no example. The same value every time."""

from __future__ import annotations

from typing import Any

from generator.load import Document
from generator.validate import resolve

_TEXTS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T10:00:00Z",
    "email": "person@example.com",
    "uri": "https://example.com/file",
    "uuid": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
    "binary": "file",
}
_DEPTH = 6


def sample(document: Document, schema: Any, depth: int = 0) -> Any:
    """An example, a default, the first of an enum, or the plainest value of the type."""
    node = resolve(document.value, schema)
    if not isinstance(node, dict) or depth > _DEPTH:
        return None
    for key in ("example", "default", "const"):
        if key in node:
            return node[key]
    if isinstance(node.get("examples"), list) and node["examples"]:
        return node["examples"][0]
    if isinstance(node.get("enum"), list) and node["enum"]:
        return node["enum"][0]
    for combinator in ("anyOf", "oneOf"):
        variants = [v for v in node.get(combinator) or [] if isinstance(v, dict) and v.get("type") != "null"]
        if variants and "properties" not in node:
            return sample(document, variants[0], depth + 1)
    if "allOf" in node or "properties" in node:
        return _object(document, node, depth)
    kinds = node.get("type")
    kind = next((one for one in kinds if one != "null"), "null") if isinstance(kinds, list) else kinds
    return _plain(document, node, kind, depth)


def _object(document: Document, node: dict[str, Any], depth: int) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in node.get("allOf") or []:
        value = sample(document, part, depth + 1)
        merged.update(value if isinstance(value, dict) else {})
    required = set(node.get("required") or [])
    for name, child in (node.get("properties") or {}).items():
        if depth < 2 or name in required:
            merged[name] = sample(document, child, depth + 1)
    return merged


def _plain(document: Document, node: dict[str, Any], kind: Any, depth: int) -> Any:
    if kind == "string":
        return _TEXTS.get(str(node.get("format")), "text")
    if kind == "integer":
        return 1768400000 if node.get("format") == "unixtime" else max(1, int(node.get("minimum") or 0))
    if kind == "number":
        return 1.5
    if kind == "boolean":
        return True
    if kind == "array":
        item = sample(document, node.get("items"), depth + 1)
        return [] if item is None else [item]
    return {} if kind == "object" else None


def is_json_text(value: Any) -> bool:
    """Whether the value can stand in a test as it is: nothing but JSON, and no null that stands for what was not known."""
    if isinstance(value, dict):
        return all(isinstance(key, str) and is_json_text(item) for key, item in value.items())
    if isinstance(value, list):
        return all(is_json_text(item) for item in value)
    return value is None or isinstance(value, (str, bool, int, float))
