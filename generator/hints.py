"""Type hints as values: what a schema means in Python, before it is written for one place or another.

The same hint is written differently in a model (`Amount | None`), in a signature
(`AmountInput`) and in the dictionary form of an input; see `written`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.text import Text, literal

Kind = Literal["name", "class", "list", "dict", "union", "literal", "none", "any"]
Place = Literal["model", "input", "result"]

# Kinds of scalar that the SDK has a type of its own for: how they are called in a model and in an input.
SCALARS = {
    "Amount": "AmountInput",
    "AmountOrText": "AmountInput",
    "Day": "DayInput",
    "Instant": "InstantInput",
    "Seconds": "InstantInput",
    "Milliseconds": "InstantInput",
    "FileInput": "FileInput",
    "Base64": "FileInput",
}


@dataclass(frozen=True)
class Hint:
    """`name` is a builtin, a scalar of the SDK or a class, for a literal the catalogue that it closes; `args` are the parts;
    `values` those of a literal.
    """

    kind: Kind
    name: str = ""
    args: tuple[Hint, ...] = ()
    values: tuple[Text | int | bool, ...] = ()

    @property
    def optional(self) -> bool:
        return self.kind in ("none", "any") or (self.kind == "union" and any(arg.optional for arg in self.args))


ANY = Hint("any")
NONE = Hint("none")


def union(*hints: Hint) -> Hint:
    """One hint for several, each once, None last."""
    flat = [part for hint in hints for part in (hint.args if hint.kind == "union" else (hint,))]
    if ANY in flat:
        return ANY
    parts = [*dict.fromkeys(part for part in flat if part != NONE), *([NONE] if NONE in flat else [])]
    return parts[0] if len(parts) == 1 else Hint("union", args=tuple(parts))


def without_none(hint: Hint) -> Hint:
    return union(*(arg for arg in hint.args if arg != NONE)) if hint.kind == "union" else hint


def parts(hint: Hint) -> Iterator[Hint]:
    """The hint and everything inside it."""
    yield hint
    for arg in hint.args:
        yield from parts(arg)


def parse(node: ast.expr, class_names: Mapping[str, str], texts: Mapping[str, Text]) -> Hint:
    """A hint from an annotation that datamodel-code-generator wrote. `texts` gives back the text for each token."""
    again: Callable[[ast.expr], Hint] = lambda child: parse(child, class_names, texts)  # noqa: E731
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return again(ast.parse(node.value, mode="eval").body)
    if isinstance(node, ast.Constant) and node.value is None:
        return NONE
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return union(again(node.left), again(node.right))
    if isinstance(node, ast.Attribute):
        return _named(node.attr, class_names)
    if isinstance(node, ast.Name):
        return _named(node.id, class_names)
    if isinstance(node, ast.Subscript):
        outer = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if outer == "Literal":
            return _literal([item.value for item in inner if isinstance(item, ast.Constant)], texts)
        if outer in ("Annotated", "Required", "NotRequired"):
            return again(inner[0])
        if outer == "Optional":
            return union(again(inner[0]), NONE)
        if outer == "Union":
            return union(*(again(item) for item in inner))
        if outer in ("list", "List", "set", "Set", "frozenset", "Sequence"):
            return Hint("list", args=(again(inner[0]),))
        if outer in ("tuple", "Tuple"):
            return Hint("list", args=(union(*(again(item) for item in inner if not _is_ellipsis(item))),))
        if outer in ("dict", "Dict", "Mapping"):
            return Hint("dict", args=(again(inner[1]),))
    raise ValueError(f"an annotation of a form that is not known: {ast.dump(node)[:120]}")


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _named(name: str, class_names: Mapping[str, str]) -> Hint:
    if name in class_names:
        return Hint("class", class_names[name])
    if name in ("Any", "object"):
        return ANY
    if name in ("list", "List"):
        return Hint("list", args=(ANY,))
    if name in ("dict", "Dict"):
        return Hint("dict", args=(ANY,))
    if name in SCALARS or name in ("str", "int", "float", "bool", "bytes"):
        return Hint("name", name)
    raise ValueError(f"a type that is not known: {name}")


def _literal(values: list[Any], texts: Mapping[str, Text]) -> Hint:
    known = tuple(texts[value] if isinstance(value, str) else value for value in values if value is not None)
    distinct = {(type(value), value): value for value in known}
    hint = Hint("literal", values=tuple(distinct.values()))
    return union(hint, NONE) if None in values else hint


Aliases = Mapping[str, Hint]
"""Named schemas that are no classes, and what they stand for."""


def opened(hint: Hint, aliases: Aliases) -> Hint:
    """The hint with every closed list of values open: what an answer may hold tomorrow."""
    if hint.kind == "class" and aliases.get(hint.name, ANY).kind == "literal":
        return union(hint, *opened(aliases[hint.name], aliases).args[1:])
    if hint.kind == "literal":
        kinds = {"bool" if isinstance(value, bool) else "int" if isinstance(value, int) else "str" for value in hint.values}
        return union(hint, *(Hint("name", kind) for kind in sorted(kinds)))
    if hint.kind == "union":
        return union(*(opened(arg, aliases) for arg in hint.args))
    return Hint(hint.kind, hint.name, tuple(opened(arg, aliases) for arg in hint.args), hint.values)


def expanded(hint: Hint, aliases: Aliases, inside: tuple[str, ...] = ()) -> Hint:
    """The hint for an input: an alias for something that an input spells otherwise is replaced by what it stands for."""
    if hint.kind == "class" and hint.name in aliases:
        target = aliases[hint.name]
        if hint.name in inside:
            return ANY
        if all(
            part.kind in ("literal", "none", "union") or (part.kind == "name" and part.name not in SCALARS)
            for part in parts(target)
        ):
            return hint
        return expanded(target, aliases, (*inside, hint.name))
    args = tuple(expanded(arg, aliases, inside) for arg in hint.args)
    return union(*args) if hint.kind == "union" else Hint(hint.kind, hint.name, args, hint.values)


def written(hint: Hint, place: Place, aliases: Aliases, prefix: str = "", builtins: str = "", files: bool = False) -> str:
    """Python source of the hint. In an input, an object is accepted as its dictionary form or as its model.

    `prefix` is put before the names of classes and scalars, `builtins` before `list` and `dict` where those mean
    something else. With `files` binary and base64 text is an upload; else, as deeper inside JSON, it is text.
    """
    if place == "input":
        hint = expanded(hint, aliases)

    def again(child: Hint) -> str:
        return written(child, place, aliases, prefix, builtins, files)

    if hint.kind == "none":
        return "None"
    if hint.kind == "any":
        return "Any"
    if hint.kind == "literal":
        return f"Literal[{', '.join(literal(value) for value in hint.values)}]"
    if hint.kind == "union":
        return " | ".join(dict.fromkeys(again(arg) for arg in hint.args))
    if hint.kind == "list":
        return f"Sequence[{again(hint.args[0])}]" if place == "input" else f"{builtins}list[{again(hint.args[0])}]"
    if hint.kind == "dict":
        return f"Mapping[str, {again(hint.args[0])}]" if place == "input" else f"{builtins}dict[str, {again(hint.args[0])}]"
    if hint.kind == "class":
        closed = aliases.get(hint.name, ANY)
        if place == "input" and closed.kind == "literal" and closed.name:
            return f"{hint.name} | catalogs.{closed.name}"
        return f"{hint.name}Dict | {hint.name}" if place == "input" and hint.name not in aliases else prefix + hint.name
    if hint.name in ("FileInput", "Base64") and not files:
        return "str"
    if place == "input":
        return SCALARS.get(hint.name, hint.name)
    return prefix + hint.name if hint.name in SCALARS else hint.name
