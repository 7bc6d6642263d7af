# Generated from the API description. Do not edit: change the description and generate again.
"""The package as files, and its version history."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from .origin import DESCRIPTION, NAME
from .place import PlaceError, read_folder
from .reach import Files

_CHANGES = "CHANGELOG.md"
# The order of what may follow the numbers of a version; a release stands between a preview and what was mended after it.
_PHASES = ("dev", "a", "b", "rc", "", "post")
_LONGEST_VERSION = 100

Age = tuple[tuple[int, ...], tuple[tuple[int, int], ...]]


@dataclass(frozen=True)
class Package:
    """What there is to copy. `files` has no tools in it, such as this one."""

    name: str
    version: str
    description: str
    files: Files
    changes: str


def read_package(folder: Path) -> Package:
    if not folder.is_dir():
        raise PlaceError(
            f"{folder} is no folder; a package inside an archive cannot be copied, so install it unpacked"
        )
    files = read_folder(folder)
    version = next(
        str(ast.literal_eval(node.value))
        for node in ast.parse(files["_version.py"]).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__"
    )
    changes = files.pop(_CHANGES, b"").decode("utf-8")
    return Package(
        NAME,
        version,
        DESCRIPTION,
        {path: text for path, text in files.items() if not _is_tool(path, text)},
        changes,
    )


def _is_tool(path: str, text: bytes) -> bool:
    """Whether it is for the work with the installed package: a command, or what plugs into a test runner."""
    if path == "__main__.py" or path.startswith("_vendoring/"):
        return True
    return (
        path.endswith(".py")
        and b"pytest" in text
        and any(
            isinstance(node, (ast.Import, ast.ImportFrom))
            and "pytest" in (getattr(node, "module", None), *_first(node))
            for node in ast.parse(text).body
        )
    )


def _first(node: ast.Import | ast.ImportFrom) -> list[str]:
    return [alias.name.partition(".")[0] for alias in node.names] if isinstance(node, ast.Import) else []


def age(version: str) -> Age:
    """What sorts versions by their age. Raises `ValueError` for what is no version."""
    pattern = r"([0-9]+(?:\.[0-9]+)*)((?:\.?(?:dev|rc|post|a|b)[0-9]+)*)(?:\+[a-z0-9.]+)?"
    found = re.fullmatch(pattern, version) if len(version) <= _LONGEST_VERSION else None
    if found is None:
        raise ValueError(f"{version[:_LONGEST_VERSION]!r} is no version")
    numbers = [int(number) for number in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    marks = [
        (_PHASES.index(phase), int(number))
        for phase, number in re.findall(r"(dev|rc|post|a|b)(\d+)", found[2])
    ]
    return tuple(numbers), (*marks, (_PHASES.index(""), 0))


def changes_between(changes: str, older: str, newer: str) -> str:
    """The sections of a changelog for what came after `older`, up to `newer`."""
    sections = re.split(r"(?m)^(?=## )", changes)[1:]
    kept = []
    for section in sections:
        named = re.match(r"## \[?v?(\S+?)\]?(?:\s|$)", section)
        try:
            if named and age(older) < age(named[1]) <= age(newer):
                kept.append(section.strip())
        except ValueError:
            continue
    return "\n\n".join(kept)
