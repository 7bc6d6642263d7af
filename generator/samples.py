"""Values that fit a schema, for tests where a description gives no example. The same value every time."""

from __future__ import annotations

from typing import Any

from generator.examples import ExampleChecker
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


class Sampler:
    """Makes samples of the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._checker = ExampleChecker(document.value)
        self._made: dict[str, Any] = {}

    def at(self, pointer: str) -> Any:
        """A value for the schema at a pointer: with the examples that stand in it where these fit, else without them."""
        if pointer not in self._made:
            schema = _at(self._document.value, pointer)
            value = self._sample(schema, 0, True)
            self._made[pointer] = self._sample(schema, 0, False) if self._checker.misfit(pointer, value) else value
        return self._made[pointer]

    def _sample(self, schema: Any, depth: int, examples: bool) -> Any:
        """An example, a default, the first of an enum, or the plainest value of the type."""
        node = resolve(self._document.value, schema)
        if not isinstance(node, dict) or depth > _DEPTH:
            return None
        for key in ("example", "default", "const") if examples else ("const",):
            if node.get(key) is not None:
                return node[key]
        if examples and isinstance(node.get("examples"), list) and node["examples"]:
            return node["examples"][0]
        if isinstance(node.get("enum"), list) and node["enum"]:
            return node["enum"][0]
        for combinator in ("anyOf", "oneOf"):
            variants = [v for v in node.get(combinator) or [] if isinstance(v, dict) and v.get("type") != "null"]
            if variants and "properties" not in node:
                return self._sample(variants[0], depth + 1, examples)
        if "allOf" in node or "properties" in node:
            return self._object(node, depth, examples)
        kinds = node.get("type")
        kind = next((one for one in kinds if one != "null"), "null") if isinstance(kinds, list) else kinds
        return self._plain(node, kind, depth, examples)

    def _object(self, node: dict[str, Any], depth: int, examples: bool) -> dict[str, Any]:
        properties, required = self._collected(node, depth)
        result: dict[str, Any] = {}
        for name, child in properties.items():
            value = self._sample(child, depth + 1, examples) if depth < 2 or name in required else None
            if value is not None or name in required:
                result[name] = value
        return result

    def _collected(self, node: dict[str, Any], depth: int) -> tuple[dict[str, Any], set[str]]:
        """Properties and required names of an object, those of its parts among them."""
        properties: dict[str, Any] = {}
        required = set(node.get("required") or [])
        for part in node.get("allOf") or [] if depth <= _DEPTH else []:
            more, needed = self._collected(resolve(self._document.value, part) or {}, depth + 1)
            properties.update(more)
            required |= needed
        properties.update(node.get("properties") or {})
        return properties, required

    def _plain(self, node: dict[str, Any], kind: Any, depth: int, examples: bool) -> Any:
        if kind == "string":
            text = _TEXTS.get(str(node.get("format")), "text")
            return text.ljust(int(node.get("minLength") or 0), "t")[: int(node.get("maxLength") or len(text) + 99)]
        if kind == "integer":
            return 1768400000 if node.get("format") == "unixtime" else max(1, int(node.get("minimum") or 0))
        if kind == "number":
            return max(1.5, float(node.get("minimum") or 0))
        if kind == "boolean":
            return True
        if kind == "array":
            item = self._sample(node.get("items"), depth + 1, examples)
            return [] if item is None else [item] * int(node.get("minItems") or 1)
        return {} if kind == "object" else None


def _at(value: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value
