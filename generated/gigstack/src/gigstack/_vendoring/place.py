# Generated from the API description. Do not edit: change the description and generate again.
"""A copy in its folder: what stands there, what was edited by hand, and how a new one takes its place.

A copy is made beside its folder and then changes places with it, so that whatever interrupts this leaves the old copy or
the new one. Paths that a record names are only compared with what is in the folder; no path of it is written or removed.
Files are compared by their digests, to which the ends of lines do not matter.
"""

from __future__ import annotations

import difflib
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from .record import RECORD, Record, RecordError, digest, read_record

_CACHE = "__pycache__"


class PlaceError(Exception):
    """The folder cannot hold a copy, or is none."""


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by path, without what Python caches. Raises `PlaceError` for anything but files and folders."""
    found: dict[str, bytes] = {}
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != _CACHE)
        for name in sorted([*folders, *files]):
            path = Path(here, name)
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                raise PlaceError(f"{path} is a link or no plain file; a copy holds none")
            if path.is_file() and path.suffix != ".pyc":
                found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def read_copy(folder: Path) -> tuple[Record, dict[str, bytes]]:
    """The record of a copy and the files beside it."""
    if folder.is_symlink() or not folder.is_dir():
        waiting = _aside(folder)
        interrupted = (
            f"; an update was interrupted, and the copy stands in {waiting}" if waiting.is_dir() else ""
        )
        raise PlaceError(f"{folder} is no folder{interrupted}")
    if not (folder / RECORD).is_file():
        raise PlaceError(f"{folder} has no {RECORD}, so it is no copy that can be compared")
    files = read_folder(folder)
    try:
        return read_record(files.pop(RECORD).decode("utf-8")), files
    except UnicodeDecodeError as error:
        raise RecordError(f"{RECORD} is no UTF-8") from error


def edits(record: Record, files: Mapping[str, bytes]) -> dict[str, str]:
    """Which files of a copy are not what they were when it was made: changed, removed or added.

    What is hidden belongs to the system or to a tool, as `.DS_Store` and `.gitattributes` do, and is no part of the package.
    """
    found = {path: "removed" for path in record.files if path not in files}
    found |= {path: "added" for path in files if path not in record.files and not _is_hidden(path)}
    found |= {
        path: "changed"
        for path, value in record.files.items()
        if path in files and digest(files[path]) != value
    }
    return dict(sorted(found.items()))


def would_lose(record: Record, files: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[str]:
    """Edits of files of the copy that are not in the new one as well."""
    return [
        path
        for path, how in edits(record, files).items()
        if how != "added" and not same(files.get(path), new.get(path))
    ]


def same(one: bytes | None, other: bytes | None) -> bool:
    return one == other or (one is not None and other is not None and digest(one) == digest(other))


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in PurePosixPath(path).parts)


def in_the_way(record: Record, files: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[str]:
    """Files of others that a file or a folder of the new copy would replace."""
    others = [path for path in files if path not in record.files]
    folders = {folder.as_posix() for path in new for folder in PurePosixPath(path).parents}
    beneath = [
        path for path in others if any(folder.as_posix() in new for folder in PurePosixPath(path).parents)
    ]
    return [
        path
        for path in others
        if path in folders or path in beneath or (path in new and not same(new[path], files[path]))
    ]


def difference(path: str, before: bytes | None, after: bytes | None) -> str:
    """One file of a patch."""
    contents = ((content or b"").replace(b"\r\n", b"\n") for content in (before, after))
    old, new = (content.decode("utf-8", "replace").splitlines(keepends=True) for content in contents)
    names = (
        f"a/{path}" if before is not None else "/dev/null",
        f"b/{path}" if after is not None else "/dev/null",
    )
    lines = difflib.unified_diff(old, new, *names)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def put(folder: Path, files: Mapping[str, bytes], packages: int, advance: Callable[[int], None]) -> None:
    """Make the folder hold these files and nothing else. `packages` says how many folders above it are Python packages."""
    _check_removable(folder)
    missing = [parent for parent in folder.parents if not parent.exists()]
    try:
        _make_parents(folder, packages)
        _put(folder, files, advance)
    except BaseException:
        _unmake(missing)
        raise


def _put(folder: Path, files: Mapping[str, bytes], advance: Callable[[int], None]) -> None:
    fresh = folder.with_name(f".{folder.name}.new")
    try:
        fresh.mkdir()
    except FileExistsError as error:
        raise PlaceError(
            f"{fresh} is there: another run is under way, or one was killed; if none is, remove it"
        ) from error
    try:
        for done, (path, content) in enumerate(sorted(files.items()), 1):
            _write(fresh / path, content)
            advance(done)
        _exchange(folder, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _check_removable(folder: Path) -> None:
    """The old copy is removed when the new one stands in its place: too late to find that it cannot be."""
    for here, _, _ in os.walk(folder):
        if not os.access(here, os.W_OK | os.X_OK):
            raise PlaceError(f"{here} may not be written in, so the copy cannot be renewed")


def recover(folder: Path) -> None:
    """Finish what an earlier run left when it was ended between two steps: put the copy back, or remove what it replaced."""
    aside = _aside(folder)
    if aside.is_symlink() or not (aside / RECORD).is_file():
        return
    if folder.exists():
        _remove(aside)
    else:
        os.rename(aside, folder)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.before")


def _exchange(folder: Path, fresh: Path) -> None:
    aside = _aside(folder)
    if not folder.exists():
        os.rename(fresh, folder)
        return
    try:
        os.rename(folder, aside)
        os.rename(fresh, folder)
    except BaseException:
        if aside.exists() and not folder.exists():
            os.rename(aside, folder)
        raise
    _remove(aside)


def _remove(aside: Path) -> None:
    """The record goes last: by it `recover` knows what is left when this is interrupted."""
    for path in aside.iterdir():
        if path.name != RECORD:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    shutil.rmtree(aside)


def _make_parents(folder: Path, packages: int) -> None:
    """The folders above. A package that is made here gets an `__init__.py`; what is there already is left as it is."""
    missing = [parent for parent in folder.parents[:packages] if not parent.exists()]
    folder.parent.mkdir(parents=True, exist_ok=True)
    for parent in missing:
        (parent / "__init__.py").touch()


def _unmake(parents: Sequence[Path]) -> None:
    """Take away folders that were made for a copy that did not come to be, the inner ones first."""
    for parent in parents:
        with suppress(OSError):
            if {*os.listdir(parent)} <= {"__init__.py"}:
                shutil.rmtree(parent)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
