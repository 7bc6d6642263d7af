"""Types as they stand in a signature, compared: whether one takes in the other."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from typing import Any, Literal

from generator.hints import written
from generator.models import Types

Relation = Literal["same", "wider", "narrower", "other"]
# One alternative of a union: a name, a value, or a generic with the alternatives of each argument.
Form = tuple[Any, ...]
Forms = frozenset[Form]
Aliases = Mapping[str, str]
"""Names of types that are no classes, and what they stand for."""
NO_ALIASES: Aliases = {}

# The package's own names of types. No caller writes them; what they are on the wire is told of its own, see `values.py`.
STANDS_FOR = {
    "Amount": "Decimal",
    "AmountOrText": "Decimal",
    "Day": "date",
    "Instant": "datetime",
    "Seconds": "datetime",
    "Milliseconds": "datetime",
    "AmountInput": "Decimal | int | float | str",
    "DayInput": "date | str",
    "InstantInput": "datetime | int | str",
}
_NAME_OR_TEXT = re.compile(r"""(?P<text>"[^"]*"|'[^']*')|(?<![\w.])(?P<name>""" + "|".join(STANDS_FOR) + r")\b")
_ABOVE = {"int": {"float"}, "list": {"Sequence"}, "dict": {"Mapping"}}


def as_called(annotation: str) -> str:
    """A type in the words of those who call: what the package's own names stand for."""
    return _NAME_OR_TEXT.sub(lambda found: found["text"] or STANDS_FOR[found["name"]], annotation)


def relation(before: str, after: str, aliases: tuple[Aliases, Aliases] = (NO_ALIASES, NO_ALIASES)) -> Relation:
    """How the second type relates to the first. Containers are compared as one reads them: by what is in them. The same name
    is the same type, for what it stands for is told where it is defined; other names are looked up in the aliases.
    """
    old, new = forms(before), forms(after)
    if old != new:
        old, new = forms(before, aliases[0]), forms(after, aliases[1])
    if old == new:
        return "same"
    wider, narrower = _takes_in(new, old), _takes_in(old, new)
    if wider and narrower:
        return "same"
    return "wider" if wider else "narrower" if narrower else "other"


def described_relation(before: str, after: str, types: tuple[Types, Types]) -> Relation:
    """The same, of annotations of two descriptions."""
    if before == after:
        return "same"
    return relation(before, after, (_alias_texts(types[0]), _alias_texts(types[1])))


def _alias_texts(types: Types) -> Aliases:
    return {name: written(hint, "result", types.aliases) for name, hint in types.aliases.items()}


def forms(annotation: str, aliases: Aliases = NO_ALIASES) -> Forms:
    """The alternatives of an annotation. One that is no expression stands for itself."""
    try:
        node = ast.parse(annotation or "Any", mode="eval").body
    except SyntaxError:
        return frozenset({("name", annotation)})
    return _forms(node, aliases)


def _forms(node: ast.expr, aliases: Aliases) -> Forms:
    again: Callable[[ast.expr], Forms] = lambda child: _forms(child, aliases)  # noqa: E731
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return again(node.left) | again(node.right)
    if isinstance(node, ast.Constant):
        # A text is an annotation in quotes; the values of a Literal do not come by here.
        return forms(node.value, aliases) if isinstance(node.value, str) else frozenset({("name", repr(node.value))})
    if isinstance(node, ast.Subscript):
        outer = _last_name(node.value)
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if outer == "Literal":
            return frozenset(_literal(item) for item in inner)
        if outer == "Union":
            return frozenset().union(*(again(item) for item in inner))
        if outer == "Optional":
            return again(inner[0]) | {("name", "None")}
        if outer in ("Required", "NotRequired", "Annotated"):
            return again(inner[0])
        return frozenset({("of", outer, *(again(item) for item in inner))})
    name = _last_name(node)
    if name in aliases:
        # An alias that leads to itself is looked up once.
        return forms(aliases[name], {other: value for other, value in aliases.items() if other != name})
    return frozenset({("name", name)})


def _literal(node: ast.expr) -> Form:
    value = node.value if isinstance(node, ast.Constant) else None
    # True is 1 for Python, so the type is part of the form.
    return ("literal", type(value).__name__, ast.unparse(node))


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)


def _takes_in(wide: Forms, narrow: Forms) -> bool:
    return all(any(_one_takes_in(other, form) for other in wide) for form in narrow)


def _one_takes_in(wide: Form, narrow: Form) -> bool:
    if wide == narrow or wide == ("name", "Any"):
        return True
    if narrow[0] == "literal":
        return wide == ("name", narrow[1])
    if wide[0] == "of" and narrow[0] == "of" and len(wide) == len(narrow):
        same = wide[1] == narrow[1] or wide[1] in _ABOVE.get(narrow[1], ())
        return same and all(_takes_in(one, other) for one, other in zip(wide[2:], narrow[2:], strict=True))
    return wide[0] == "name" and narrow[0] == "name" and wide[1] in _ABOVE.get(narrow[1], ())
