"""Rules that a description states: what is checked before sending (`x-checks`), and how a failure is read (`x-errors`)."""

from __future__ import annotations

from typing import Any

from generator.api import ErrorRules, Needs, Span
from generator.extensions import extension
from generator.text import Text
from generator.validate import resolve


def make_check(said: dict[str, Any]) -> Needs | Span:
    if "when" in said:
        when = tuple((Text(name), Text(value) if isinstance(value, str) else value) for name, value in said["when"].items())
        return Needs(when, tuple(Text(name) for name in said["needs"]), Text(said["why"]))
    return Span(Text(said["from"]), Text(said["to"]), said["days"], Text(said["why"]))


def names_in(said: dict[str, Any]) -> list[str]:
    """Names on the wire of what a rule is about."""
    return [*said.get("when", ()), *said.get("needs", ()), *(said[end] for end in ("from", "to") if end in said)]


def properties(root: dict[str, Any], schema: Any) -> list[str]:
    """Names of the properties of an object, those of its parts among them."""
    node = resolve(root, schema)
    if not isinstance(node, dict):
        return []
    parts = [name for part in node.get("allOf") or [] for name in properties(root, part)]
    return [*parts, *(node.get("properties") or {})]


def make_error_rules(root: dict[str, Any]) -> ErrorRules:
    said = extension("document", root, "x-errors", {})

    def pointers(key: str, default: list[str]) -> tuple[tuple[str, ...], ...]:
        return tuple(pointer_tokens(pointer) for pointer in said.get(key, default))

    failure = said.get("failure")
    return ErrorRules(
        message=pointers("message", ["/error/message", "/message", "/error", "/detail", "/title"]),
        code=pointers("code", ["/error/code", "/code"]),
        details=pointers("details", ["/error/details", "/details", "/errors"]),
        reference=pointers("reference", []),
        code_pattern=Text(said.get("code-pattern", "")),
        failure=(pointer_tokens(failure["pointer"]), failure["equals"]) if failure else None,
        codes=tuple((Text(code), meaning) for code, meaning in said.get("codes", {}).items()),
    )


def pointer_tokens(pointer: str) -> tuple[str, ...]:
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])
