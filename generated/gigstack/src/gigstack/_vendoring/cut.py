# Generated from the API description. Do not edit: change the description and generate again.
"""Source code with parts of it taken out. What stays, stays as it is written, to the byte."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from itertools import groupby

Span = tuple[int, int]


class Source:
    """A module's text and its tree, and where the one stands in the other."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.tree = ast.parse(text)
        self._lines = [0, *(found.end() for found in re.finditer(b"\n", text)), len(text)]

    def start(self, node: ast.expr | ast.stmt | ast.alias) -> int:
        return self._lines[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr | ast.stmt | ast.alias) -> int:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def line_start(self, node: ast.stmt) -> int:
        """Where the line of a statement begins, or that of its first decorator."""
        decorators = (
            node.decorator_list
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
            else []
        )
        return self._lines[min([node.lineno, *(decorator.lineno for decorator in decorators)]) - 1]

    def line_end(self, node: ast.stmt) -> int:
        assert node.end_lineno is not None
        return self._lines[node.end_lineno]

    def without(self, spans: Collection[Span]) -> bytes:
        kept, position = [], 0
        for start, end in sorted(spans):
            kept.append(self.text[position:start])
            position = max(position, end)
        return b"".join([*kept, self.text[position:]])


def is_type_checking(node: ast.AST) -> bool:
    """Whether it is the block of imports that only a type checker reads."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def statements(source: Source, body: Sequence[ast.stmt], drop: Callable[[ast.stmt], bool]) -> Iterator[Span]:
    """The spans of the statements to drop. Of the empty lines before and after each row of them, the more stay."""
    index = 0
    for dropped, row in groupby(body, drop):
        nodes = list(row)
        index += len(nodes)
        if not dropped:
            continue
        start, end = source.line_start(nodes[0]), source.line_end(nodes[-1])
        before = source.line_end(body[index - len(nodes) - 1]) if index > len(nodes) else start
        after = source.line_start(body[index]) if index < len(body) else end
        follows = index < len(body) and (index == len(nodes) or start - before > after - end)
        yield (start, after) if follows else (before, end)


def elements(spans: Sequence[Span], dropped: Collection[int]) -> Iterator[Span]:
    """What to take out of a row of things between commas, so that the dropped ones are gone and no comma is left over."""
    kept = [index for index in range(len(spans)) if index not in dropped]
    for index in sorted(dropped):
        if kept and index > kept[-1]:
            yield spans[index - 1][1], spans[index][1]
        else:
            yield spans[index][0], spans[index + 1][0] if index + 1 < len(spans) else spans[index][1]


def without_statements(text: bytes, drop: Callable[[ast.ClassDef | None, ast.stmt], bool]) -> bytes:
    """A module without some statements of its own and of its classes; `drop` is told the class of each."""
    source = Source(text)
    spans = list(statements(source, source.tree.body, lambda node: drop(None, node)))
    for owner in source.tree.body:
        if isinstance(owner, ast.ClassDef) and not drop(None, owner):
            spans += statements(source, owner.body, partial(drop, owner))
    return source.without(spans)


def without_names(text: bytes, names: Collection[str]) -> bytes:
    """A module that offers names by tables, without these: not in its dictionaries and lists, nor in its imports."""
    source = Source(text)
    spans: list[Span] = []
    for node in source.tree.body:
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if isinstance(value, ast.Dict):
            places = [
                (source.start(key), source.end(item)) for key, item in zip(value.keys, value.values) if key
            ]
            spans += elements(places, _named(value.keys, names))
        elif isinstance(value, ast.List):
            places = [(source.start(item), source.end(item)) for item in value.elts]
            spans += elements(places, _named(value.elts, names))
    return _without_imported(source.without(spans), lambda alias: (alias.asname or alias.name) in names)


def _named(items: Sequence[ast.expr | None], names: Collection[str]) -> set[int]:
    return {
        index for index, item in enumerate(items) if isinstance(item, ast.Constant) and item.value in names
    }


def without_unused_imports(text: bytes) -> bytes:
    """A module without the imports that nothing in it uses any more. `X as X` is there for others, and stays."""
    used = _used(ast.parse(text))

    def unused(alias: ast.alias) -> bool:
        return alias.asname != alias.name and (alias.asname or alias.name).partition(".")[0] not in used

    return _without_imported(text, unused)


def _without_imported(text: bytes, drop: Callable[[ast.alias], bool]) -> bytes:
    source = Source(text)
    gone: set[ast.stmt] = set()
    spans: list[Span] = []
    blocks = [
        source.tree.body,
        *(node.body for node in source.tree.body if isinstance(node, ast.If) and is_type_checking(node)),
    ]
    for block in blocks:
        for node in block:
            if (
                not isinstance(node, (ast.Import, ast.ImportFrom))
                or getattr(node, "module", "") == "__future__"
            ):
                continue
            dropped = {index for index, alias in enumerate(node.names) if drop(alias)}
            if len(dropped) == len(node.names):
                gone.add(node)
            else:
                spans += elements([(source.start(alias), source.end(alias)) for alias in node.names], dropped)
        if all(node in gone for node in block):
            gone |= {node for node in source.tree.body if isinstance(node, ast.If) and node.body is block}
    for block in blocks:
        spans += statements(source, block, gone.__contains__)
    return source.without(spans)


def _used(tree: ast.Module) -> set[str]:
    """Every name that code reads, and every word of its strings, for a type may stand in quotes."""
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    used = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            used.add(node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            used |= set(re.findall(r"\w+", node.value))
    return used
