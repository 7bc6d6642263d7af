"""The coverage report: what the description says of each operation, and how sure it is. Values; `report_views` shows them.

The words of a report are those of `report_words.MEANINGS`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.api import Api, Operation
from generator.extensions import EVIDENCE, RETRY_CLASSES
from generator.hints import ANY, NONE, Hint
from generator.models import Types
from generator.report_words import MEANINGS, NO_EVIDENCE
from generator.signatures import Method, make_methods
from generator.text import Text


@dataclass(frozen=True)
class Coverage:
    """What is described of one operation, in the words of `MEANINGS`."""

    operation: Operation
    evidence: str
    request: str
    response: str
    errors: tuple[str, ...]
    retry: str


@dataclass(frozen=True)
class Report:
    """`resources` in the order of their names, operations in that of theirs; `totals` by kind and then by word."""

    title: Text
    version: Text
    resources: tuple[tuple[str, tuple[Coverage, ...]], ...]
    counts: Mapping[str, int]
    totals: Mapping[str, Mapping[str, int]]


def make_report(api: Api, types: Types) -> Report:
    methods = make_methods(api, types)
    resources = tuple(
        (resource.name, tuple(cover(methods[key], types) for key in _by_name(resource.operations)))
        for resource in api.resources
        if resource.operations
    )
    found = [one for _, operations in resources for one in operations]
    return Report(api.title, api.version, resources, counts(api, types), _totals(found))


def cover(method: Method, types: Types) -> Coverage:
    operation = method.operation
    return Coverage(
        operation,
        evidence_of(operation),
        _request(method, types),
        _response(method, types),
        tuple(response.status for response in operation.errors),
        operation.retry,
    )


def counts(api: Api, types: Types) -> dict[str, int]:
    """What a manifest keeps and the block of counts shows."""
    operations = api.operations
    by_evidence = Counter(evidence_of(operation) for operation in operations)
    return {
        "operations": len(operations),
        "models": len(types.schemas),
        "resources": len(api.resources),
        "questions": sum(len(operation.open_questions) for operation in operations),
        **{f"evidence {name}": by_evidence[name] for name in MEANINGS["evidence"] if by_evidence[name]},
    }


def evidence_of(operation: Operation) -> str:
    return next((name for name in EVIDENCE if Text(name) == operation.evidence), NO_EVIDENCE)


def _by_name(operations: Iterable[Operation]) -> list[str]:
    return [operation.key for operation in sorted(operations, key=lambda operation: operation.name)]


def _request(method: Method, types: Types) -> str:
    body = method.operation.body
    if not method.arguments and body is None:
        return "none"
    hints = [argument.hint for argument in method.arguments if argument.parameter]
    if body is not None and body.content in ("json", "form", "multipart"):
        hints.append(types.hint_at[body.pointer])
    return "open" if any(_is_open(hint, types) for hint in hints) else "described"


def _response(method: Method, types: Types) -> str:
    kind = method.result.kind
    if kind in ("nothing", "download"):
        return {"nothing": "nothing", "download": "file"}[kind]
    return "open" if _is_open(method.result.hint, types) else "typed"


def _is_open(hint: Hint, types: Types, inside: tuple[str, ...] = ()) -> bool:
    """Whether a value may have any form, or holds such a value at its top: in a list, or as one of its kinds."""
    if hint.kind == "class" and hint.name in types.aliases:
        return hint.name not in inside and _is_open(types.aliases[hint.name], types, (*inside, hint.name))
    if hint.kind == "class":
        return not types.all_fields(types.by_name[hint.name])
    if hint.kind in ("list", "dict", "union"):
        return any(_is_open(part, types, inside) for part in hint.args if part != NONE)
    return hint == ANY


def _totals(found: list[Coverage]) -> dict[str, dict[str, int]]:
    def counted(kind: str, words: Iterable[str], of: Callable[[Coverage], str]) -> dict[str, int]:
        said = Counter(of(one) for one in found)
        return {word: said[word] for word in words}

    return {
        "evidence": counted("evidence", MEANINGS["evidence"], lambda one: one.evidence),
        "request": counted("request", MEANINGS["request"], lambda one: one.request),
        "response": counted("response", MEANINGS["response"], lambda one: one.response),
        "errors": counted("errors", ("described", "none"), lambda one: "described" if one.errors else "none"),
        "retry": counted("retry", RETRY_CLASSES, lambda one: one.retry),
    }
