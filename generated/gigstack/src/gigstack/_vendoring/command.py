# Generated from the API description. Do not edit: change the description and generate again.
"""`vendor`: make a copy of the package, compare one, renew one.

Exit codes: 0 done, or up to date; 1 differences; 2 bad input, and nothing was written; 3 a fault of the package.
"""

from __future__ import annotations

import argparse
import json
import keyword
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .origin import NAME
from .package import Age, Package, age, changes_between, read_package
from .place import PlaceError, difference, edits, in_the_way, put, read_copy, recover, same, would_lose
from .reach import ChoiceError, IncompleteError, selected
from .record import RECORD, Record, RecordError, digest, record_text

_SOURCE = Path(__file__).resolve().parents[1]
EPILOG = "Exit codes: 0 done, or up to date; 1 differences; 2 bad input, and nothing was written; 3 a fault of the package."


@dataclass(frozen=True)
class Outcome:
    """`data` is what --json prints; `lines` go to standard output and `notes` to standard error."""

    code: int
    data: dict[str, Any]
    lines: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog=f"python -m {NAME}", description=f"Work with the package {NAME}.", epilog=EPILOG
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    add_arguments(
        commands.add_parser("vendor", help="put a copy of the package into another project", epilog=EPILOG)
    )
    given = parser.parse_args(arguments)
    if given.command is None:
        parser.print_help()
        return 2
    return run(given)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Put a copy of the package into another project: it imports itself relatively and needs httpx and pydantic only. "
        f"{RECORD} in it says what it was made from."
    )
    parser.add_argument(
        "dest", metavar="DEST", help="folder of the copy, such as services/billing/_vendor/" + NAME
    )
    parser.add_argument(
        "--package", metavar="NAME", help=f"how the copy is imported, such as billing._vendor.{NAME}"
    )
    several: dict[str, Any] = {"metavar": "NAMES", "action": "extend", "type": _names}
    parser.add_argument("--only", help="only these resources and what they need, such as a,b.c", **several)
    parser.add_argument(
        "--with", dest="parts", help="with --only: whole parts beside them, such as models", **several
    )
    task = parser.add_mutually_exclusive_group()
    task.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if the copy is older, or edited by hand"
    )
    task.add_argument(
        "--update", action="store_true", help="make the copy anew, as it was asked for or as is asked for now"
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="with --update: lose what was edited by hand, or go back to an older one",
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(given: argparse.Namespace) -> int:
    task = _check if given.check else _update if given.update else _make
    try:
        outcome = task(given, Path(os.path.abspath(given.dest)))
    except (ChoiceError, PlaceError, RecordError) as error:
        outcome = _failed(2, str(error))
    except OSError as error:
        outcome = _failed(2, f"{error.filename or given.dest}: {error.strerror or error}")
    except IncompleteError as error:
        outcome = _failed(3, f"a fault of {NAME}, nothing was written: {error}")
    if given.json:
        print(json.dumps(outcome.data))
        return outcome.code
    for line in outcome.lines:
        print(line)
    for note in outcome.notes:
        print(note, file=sys.stderr)
    return outcome.code


def _failed(code: int, message: str) -> Outcome:
    return Outcome(code, {"error": message}, notes=(f"error: {message}",))


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise argparse.ArgumentTypeError("give at least one name")
    return names


# The three tasks


def _make(given: argparse.Namespace, folder: Path) -> Outcome:
    if given.force:
        raise ChoiceError("--force goes with --update")
    if given.package is None:
        raise ChoiceError(
            f"give --package, the name that the copy is imported by, such as billing._vendor.{NAME}"
        )
    if given.parts and given.only is None:
        raise ChoiceError("--with goes with --only; without it the whole package is copied")
    packages = _checked_package(given.package, folder)
    recover(folder)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise PlaceError(f"{folder} is no folder")
    if (folder / RECORD).exists():
        raise PlaceError(f"{folder} is a copy already; run with --check or --update")
    if folder.is_dir() and any(folder.iterdir()):
        raise PlaceError(f"{folder} holds something else; give a folder that is empty or not there")
    record, files = _copy(read_package(_SOURCE), given.package, given.only, given.parts or ())
    put(folder, wanted := _with_record(record, files), packages, _progress(len(wanted)))
    lines = sum(content.count(b"\n") for path, content in files.items() if path.endswith(".py"))
    said = f"{record.name} {record.version} as {record.package}: {len(files)} files, {lines} lines of Python"
    return Outcome(0, _data("made", record) | {"files": len(files), "lines": lines}, (said,))


def _check(given: argparse.Namespace, folder: Path) -> Outcome:
    if given.force or given.package or given.only or given.parts:
        raise ChoiceError("--check takes no options of a copy; it goes by those that the copy was made with")
    record, files = read_copy(folder)
    package = _same_package(record)
    state, said = _age(record, package)
    edited = edits(record, files)
    changes = changes_between(package.changes, record.version, package.version) if state == "older" else ""
    if not edited and state == "current":
        return Outcome(0, _data(state, record) | _found(package, edited, changes), (said,))
    lines = [said] if state != "current" else []
    lines += [changes] if changes else []
    lines += [f"{how} by hand: {path}" for path, how in edited.items()]
    return Outcome(1, _data(state, record) | _found(package, edited, changes), tuple(lines))


def _update(given: argparse.Namespace, folder: Path) -> Outcome:
    recover(folder)
    old, files = read_copy(folder)
    package = _same_package(old)
    if _order(old.version) > _order(package.version) and not given.force:
        note = f"{folder} is of {old.version}, and only {package.name} {package.version} is installed; go back to that with --force"
        return Outcome(1, _data("newer", old) | _found(package, edits(old, files), ""), (), (note,))
    name = given.package or old.package
    packages = _checked_package(name, folder)
    only = old.only if given.only is None else given.only
    parts = old.parts if given.parts is None else given.parts
    record, new = _copy(package, name, only, parts)
    blocked = in_the_way(old, files, new)
    if blocked:
        raise PlaceError(
            f"files that are not of the copy stand where it would write; move them away: {', '.join(blocked)}"
        )
    found = _found(package, edits(old, files), "")
    lost = would_lose(old, files, new)
    if lost and not given.force:
        made = _as_made(old, package, new)
        diff = "".join(difference(path, made.get(path), files.get(path)) for path in lost)
        note = f"edited by hand: {', '.join(lost)}; take the edits out, or lose them with --force"
        return Outcome(1, _data("edited", old) | found | {"diff": diff}, (diff.rstrip("\n"),), (note,))
    others = {path: content for path, content in files.items() if path not in old.files}
    wanted = _with_record(record, {**others, **new})
    changed = sorted(path for path in {*files, *new} if not same(files.get(path), wanted.get(path)))
    if changed or record != old:
        put(folder, wanted, packages, _progress(len(wanted)))
    was = f" (was {old.version})" if old.version != record.version else ""
    said = f"{record.name} {record.version}{was} as {record.package}: files changed: {len(changed)}"
    return Outcome(0, _data("updated", record) | {"was": old.version, "changed": changed}, (said,))


# What they share


def _copy(
    package: Package, name: str, only: Sequence[str] | None, parts: Sequence[str]
) -> tuple[Record, Mapping[str, bytes]]:
    files = package.files if only is None else selected(package.files, only, parts)
    digests = {path: digest(content) for path, content in files.items()}
    chosen = None if only is None else tuple(sorted({*only}))
    return (
        Record(
            package.name, package.version, package.description, name, chosen, tuple(sorted({*parts})), digests
        ),
        files,
    )


def _with_record(record: Record, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {**files, RECORD: record_text(record).encode("utf-8")}


def _same_package(record: Record) -> Package:
    package = read_package(_SOURCE)
    if record.name != package.name:
        raise RecordError(f"{RECORD} is of a copy of {record.name}; this is {package.name}")
    return package


def _age(record: Record, package: Package) -> tuple[str, str]:
    """In which state a copy is, and a sentence that says so, by its record alone."""
    here = f"{package.name} {package.version}"
    was, now = _order(record.version), _order(package.version)
    if was < now:
        return "older", f"older: {record.version}, where {here} is installed"
    if was > now:
        return "newer", f"newer: {record.version}, where only {here} is installed"
    if record.description != package.description:
        return "different", f"different: also {record.version}, but made from another description than {here}"
    if replace(record, files=_copy(package, record.package, record.only, record.parts)[0].files) != record:
        return "different", f"different: also {record.version}, but not what {here} makes of the same options"
    return "current", f"up to date: {here} as {record.package}"


def _order(version: str) -> Age:
    try:
        return age(version)
    except ValueError as error:
        raise RecordError(f"{RECORD}: {error}") from error


def _as_made(record: Record, package: Package, new: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The files as they were before they were edited, where that can be told, else as they would become."""
    try:
        made = _copy(package, record.package, record.only, record.parts)[1]
    except ChoiceError:
        return new
    return {
        **new,
        **{path: content for path, content in made.items() if digest(content) == record.files.get(path)},
    }


def _checked_package(name: str, folder: Path) -> int:
    """How many folders above the copy are packages. Raises `ChoiceError` where name and folder do not fit."""
    parts = name.split(".")
    wrong = next(
        (part for part in parts if not part.isidentifier() or not part.isascii() or keyword.iskeyword(part)),
        None,
    )
    if wrong is not None:
        raise ChoiceError(
            f"the package is {name!r}, and {wrong!r} can be no package; expected names of Python with dots between them"
        )
    if folder.parts[-len(parts) :] != tuple(parts):
        raise ChoiceError(
            f"the package is {name!r}, but the folder {folder} does not end with {'/'.join(parts)}"
        )
    if folder.is_relative_to(_SOURCE):
        raise ChoiceError(f"{folder} lies inside the package that would be copied")
    return len(parts) - 1


def _data(state: str, record: Record) -> dict[str, Any]:
    only = None if record.only is None else list(record.only)
    return {
        "state": state,
        "version": record.version,
        "package": record.package,
        "only": only,
        "with": list(record.parts),
    }


def _found(package: Package, edited: Mapping[str, str], changes: str) -> dict[str, Any]:
    return {"installed": package.version, "edited": dict(edited), "changelog": changes}


def _progress(total: int) -> Callable[[int], None]:
    """Counts files on a terminal, and says nothing in a pipe."""
    if not sys.stderr.isatty():
        return lambda done: None

    def show(done: int) -> None:
        sys.stderr.write("\r\033[K" if done == total else f"\r{done} of {total} files")
        sys.stderr.flush()

    return show
