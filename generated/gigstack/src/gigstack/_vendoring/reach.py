# Generated from the API description. Do not edit: change the description and generate again.
"""Which modules belong to some resources: those themselves, and all that they and the runtime import.

A resource keeps its children. Where only a child is asked for, its parent has that child and nothing else. A package that
imports its modules when they are first used keeps those that are reached. The runtime is what the top level offers by name,
and what that imports; it is kept whole.
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import PurePosixPath

from .cut import is_type_checking, without_names, without_statements, without_unused_imports

CLIENT = "_client.py"
_TABLES = ("MODULE_OF", "_MODULE_OF")

Files = Mapping[str, bytes]


class ChoiceError(Exception):
    """A resource or a part was asked for that the package does not have."""


class IncompleteError(Exception):
    """What is kept needs something that is not: the package has a form that this module does not know."""


@dataclass
class Tree:
    """A resource and those below it, and the classes that stand for it, each with its module. The client is the root."""

    classes: list[tuple[str, str]] = field(default_factory=list)
    children: dict[str, Tree] = field(default_factory=dict)


def selected(files: Files, only: Collection[str], parts: Collection[str]) -> dict[str, bytes]:
    """The files of a copy that has these resources and these parts. All modules are named as paths below the package."""
    tree = resources(files)
    names, offered = sorted(_names(tree)), offered_parts(files)
    _check(only, names, "resource", {name: f"a part: --with {name}" for name in offered})
    _check(parts, offered, "part", {name: f"a resource: --only {name}" for name in names})
    cut = dict(files)
    _cut_resources(cut, tree, {tuple(name.split(".")) for name in only}, ())
    roots = {"__init__.py", "py.typed", "LICENSE", *_table(cut, "__init__.py").values()} & set(cut)
    roots |= {path for path in cut for part in parts if path == f"{part}.py" or path.startswith(f"{part}/")}
    kept = _reached(cut, roots)
    result = {path: cut[path] for path in sorted(kept)}
    for path in [path for path in result if _is_lazy(result, path)]:
        _cut_tables(cut, result, path)
    check_complete(result)
    return result


def resources(files: Files) -> Tree:
    """Every resource, by the properties that lead to it."""
    root = Tree()
    for node in _parsed(files[CLIENT]).body:
        if isinstance(node, ast.ClassDef) and any(map(_is_child, node.body)):
            _grow(files, root, CLIENT, node)
    return root


def offered_parts(files: Files) -> list[str]:
    """What stands at the top level beside the runtime: public modules and packages but those of the resources."""
    internal = {"resources", "async_resources", "operations"}
    found = {path.partition("/")[0].removesuffix(".py") for path in files if path.endswith(".py")}
    return sorted(name for name in found - internal if not name.startswith("_"))


def check_complete(files: Files) -> None:
    """Every module is Python, and every import of a module or of a name by table finds it."""
    for path in files:
        if not path.endswith(".py"):
            continue
        try:
            missing = sorted(target for target in _imports(files, path) if target not in files)
        except SyntaxError as error:
            raise IncompleteError(f"{path} would be no Python: {error}") from error
        if missing:
            raise IncompleteError(f"{path} would lack {', '.join(missing)}")


def _is_child(node: ast.stmt) -> bool:
    decorators = node.decorator_list if isinstance(node, ast.FunctionDef) else []
    return any(
        isinstance(decorator, ast.Name) and decorator.id == "cached_property" for decorator in decorators
    )


def _grow(files: Files, tree: Tree, path: str, owner: ast.ClassDef) -> None:
    tree.classes.append((path, owner.name))
    for node in owner.body:
        if not (isinstance(node, ast.FunctionDef) and _is_child(node)):
            continue
        [imported] = [inner for inner in node.body if isinstance(inner, ast.ImportFrom)]
        below = _module(files, path, imported.level, imported.module or "")
        body = _parsed(files[below]).body
        [found] = [
            inner
            for inner in body
            if isinstance(inner, ast.ClassDef) and inner.name == imported.names[0].name
        ]
        _grow(files, tree.children.setdefault(node.name, Tree()), below, found)


def _names(tree: Tree, before: str = "") -> Iterator[str]:
    for name, child in tree.children.items():
        yield f"{before}{name}"
        yield from _names(child, f"{before}{name}.")


def _check(asked: Collection[str], known: Collection[str], kind: str, elsewhere: Mapping[str, str]) -> None:
    for name in asked:
        if name not in known:
            if name in elsewhere:
                raise ChoiceError(f"there is no {kind} {name!r}, but {elsewhere[name]}")
            near = difflib.get_close_matches(name, known, 3) or known
            raise ChoiceError(f"there is no {kind} {name!r}; there is {', '.join(near)}")


def _cut_resources(
    files: dict[str, bytes], tree: Tree, only: set[tuple[str, ...]], at: tuple[str, ...]
) -> None:
    """Take out of the client, and of each parent that is only a way, what was not asked for."""
    keep = {name for name in tree.children if any(asked[: len(at) + 1] == (*at, name) for asked in only)}
    for path, owner in tree.classes:
        files[path] = without_unused_imports(_without_members(files[path], owner, keep, whole=path == CLIENT))
    for name, child in tree.children.items():
        here = (*at, name)
        if here not in only and any(asked[: len(here)] == here for asked in only):
            _cut_resources(files, child, only, here)


def _without_members(text: bytes, owner: str, children: Collection[str], *, whole: bool) -> bytes:
    """A class without its other children; if it is not to stay whole, it stands alone and can do nothing else."""

    def drop(inside: ast.ClassDef | None, node: ast.stmt) -> bool:
        if inside is None:
            return not whole and isinstance(node, ast.ClassDef) and node.name != owner
        if inside.name != owner or not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return False
        return node.name not in children and (_is_child(node) or (not whole and node.name != "__init__"))

    return without_statements(text, drop)


# What imports what


def _reached(files: Files, roots: Collection[str]) -> set[str]:
    """The roots, what they import, and the packages that these stand in, with the further imports of all of them."""
    kept: set[str] = set()
    waiting = set(roots)
    while waiting:
        path = waiting.pop()
        if path in kept:
            continue
        kept.add(path)
        folders = [*PurePosixPath(path).parents][:-1]
        waiting |= {f"{folder}/__init__.py" for folder in folders} & set(files)
        if path.endswith(".py"):
            waiting |= _imports(files, path) & set(files)
    return kept


def _imports(files: Files, path: str) -> set[str]:
    """The modules of the package that a module imports, wherever it does, and the names that it finds in no table.

    The type checker's block of a lazy package only lists what its table has, and is left out.
    """
    tree = _parsed(files[path])
    lists = _is_lazy(files, path)
    read = [node for node in tree.body if not (lists and is_type_checking(node))]
    found: set[str] = set()
    lazy: dict[str, str] = {}
    for node in chain.from_iterable(map(ast.walk, read)):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        target = _module(files, path, node.level, node.module or "")
        found.add(target)
        for alias in node.names:
            below = _below(files, target, alias.name)
            if below and _is_lazy(files, below):
                lazy[alias.asname or alias.name] = below
            if below:
                found.add(below)
            elif _is_lazy(files, target):
                found.add(_in_table(files, target, alias.name) or f"{alias.name} in {target}")
    for bound, package in lazy.items():
        found |= _taken(tree, bound, _table(files, package))
    return found


def _taken(tree: ast.Module, bound: str, table: Mapping[str, str]) -> set[str]:
    """What a module takes from a lazy package that it knows as `bound`. Used in any other way than with a dot, that is all."""
    found: set[str] = set()
    whole, dotted = 0, 0
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == bound:
            dotted += 1
            found |= {table[node.attr]} if node.attr in table else set()
        elif isinstance(node, ast.Name) and node.id == bound:
            whole += 1
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            named = (
                re.findall(rf"\b{re.escape(bound)}\.(\w+)", node.value) if not _is_prose(node.value) else []
            )
            found |= {table[name] for name in named if name in table}
    return set(table.values()) if whole > dotted else found


def _is_prose(text: str) -> bool:
    """Whether a string is documentation and no type in quotes."""
    return bool(re.search(r"[.:] |\n|`", text))


def _module(files: Files, path: str, level: int, name: str) -> str:
    """The file that a relative import names: a module, or the `__init__.py` of a package."""
    base = "/".join([*path.split("/")[:-level], *(name.split(".") if name else ())])
    package = f"{base}/__init__.py" if base else "__init__.py"
    return package if package in files or not base else f"{base}.py"


def _below(files: Files, package: str, name: str) -> str | None:
    """The module or package of this name in a package, if it is one."""
    if not package.endswith("__init__.py"):
        return None
    base = package.removesuffix("__init__.py") + name
    return next((path for path in (f"{base}/__init__.py", f"{base}.py") if path in files), None)


# Packages that import their modules when they are first used, by a table


def _is_lazy(files: Files, path: str) -> bool:
    return path.endswith("__init__.py") and b"\ndef __getattr__(" in files.get(path, b"")


def _table_module(files: Files, package: str) -> str:
    """The module that has the table of a lazy package: that package, or one that it imports the table from."""
    for node in _parsed(files[package]).body:
        if isinstance(node, ast.ImportFrom) and any(alias.name in _TABLES for alias in node.names):
            return _module(files, package, node.level, node.module or "")
    return package


def _table(files: Files, package: str) -> dict[str, str]:
    """Which file each name of a lazy package is in."""
    said = _said(files[_table_module(files, package)])
    return {name: _module_of(files, package, module) for name, module in said.items()}


def _in_table(files: Files, package: str, name: str) -> str | None:
    module = _said(files[_table_module(files, package)]).get(name)
    return None if module is None else _module_of(files, package, module)


def _module_of(files: Files, package: str, said: str) -> str:
    name = said.lstrip(".")
    return _module(files, package, len(said) - len(name) or 1, name)


@lru_cache(maxsize=None)
def _said(text: bytes) -> Mapping[str, str]:
    """The table in a module, as it is written."""
    for node in _parsed(text).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if (
            isinstance(node, (ast.Assign, ast.AnnAssign))
            and isinstance(target, ast.Name)
            and target.id in _TABLES
        ):
            said: dict[str, str] = ast.literal_eval(node.value) if node.value else {}
            return said
    return {}


@lru_cache(maxsize=None)
def _parsed(text: bytes) -> ast.Module:
    """A module's tree, only to be read."""
    return ast.parse(text)


def _cut_tables(files: Files, result: dict[str, bytes], package: str) -> None:
    """Take out of a lazy package what it offers no more."""
    gone = {name for name, path in _table(files, package).items() if path not in result}
    gone |= {
        name
        for name in offered_parts(files)
        if package == "__init__.py" and _below(files, package, name) not in result
    }
    for path in {package, _table_module(files, package)}:
        result[path] = without_unused_imports(without_names(files[path], gone))
