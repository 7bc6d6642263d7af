"""Step 9: files → folder. Nothing half written, nothing of others touched, nothing lost.

The manifest in the output folder says which files the generator wrote and what they were. A file that it names and
that has another content was edited by hand: it is only overwritten with `force`. A file that it does not name
is not the generator's: it is never changed or removed, and where one stands in the way that is an error.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

MANIFEST = ".generated.json"


@dataclass(frozen=True)
class Manifest:
    """What an earlier run wrote, and from what. Holds no time and no path of a machine.

    `files` has the digest of each file as it was written, `rendered` as it was before it was formatted.
    """

    generator: str = ""
    description: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    inputs: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    rendered: Mapping[str, str] = field(default_factory=dict)


class HandEdited(Exception):
    """Files that the generator wrote, or would write, hold something that it did not write."""

    def __init__(self, paths: list[str], reason: str) -> None:
        self.paths = paths
        super().__init__(f"{reason}: {', '.join(paths)}")


@dataclass(frozen=True)
class Changes:
    """What a write would do or has done, as paths below the output folder."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def none(self) -> bool:
        return not (self.added or self.changed or self.removed)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an output folder; an empty one where there is none or it cannot be read."""
    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = {str(path): str(value) for path, value in said["files"].items() if is_inside(str(path))}
        inputs = {str(name): str(value) for name, value in said["inputs"].items()}
        counts = {str(name): int(value) for name, value in said["counts"].items()}
        rendered = {str(path): str(value) for path, value in said["rendered"].items()}
        return Manifest(str(said["generator"]), str(said["description"]), counts, inputs, files, rendered)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest()


def is_inside(path: str) -> bool:
    """Whether a path of a plan or manifest stays below the output folder."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not PurePosixPath(path).is_absolute() and ".." not in parts and "\\" not in path and ":" not in path


def unsafe_links(folder: Path, paths: list[str]) -> list[str]:
    """Paths that a symbolic link would lead out of the folder."""
    root = folder.resolve()
    return [path for path in paths if not (folder / path).parent.resolve().is_relative_to(root) or (folder / path).is_symlink()]


def _is_blocked(folder: Path, path: str) -> bool:
    parents = [folder / parent for parent in PurePosixPath(path).parents]
    return (folder / path).is_dir() or any(parent.exists() and not parent.is_dir() for parent in parents)


def compare(folder: Path, files: Mapping[str, str], manifest: Manifest) -> Changes:
    """What `write` would change."""
    added, changed = [], []
    for path, content in sorted(files.items()):
        try:
            current = (folder / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            added.append(path)
            continue
        if current != content.encode("utf-8"):
            changed.append(path)
    removed = [path for path in sorted(manifest.files) if path not in files and (folder / path).is_file()]
    return Changes(tuple(added), tuple(changed), tuple(removed))


def hand_edited(folder: Path, manifest: Manifest, paths: tuple[str, ...]) -> list[str]:
    """Of `paths`, those that hold something that the generator did not write."""
    edited = []
    for path in paths:
        with contextlib.suppress(FileNotFoundError):
            if digest((folder / path).read_bytes()) != manifest.files.get(path):
                edited.append(path)
    return edited


def write(folder: Path, files: Mapping[str, str], manifest: Manifest, previous: Manifest, *, force: bool = False) -> Changes:
    """Bring the folder to `files`. Raises `HandEdited`, before anything is written, where that would lose something."""
    outside = [path for path in files if not is_inside(path)] + unsafe_links(folder, [*files, *previous.files])
    if outside:
        raise HandEdited(sorted(outside), "files that lie outside the output folder, or behind a link")
    blocked = [path for path in files if _is_blocked(folder, path)]
    if blocked:
        raise HandEdited(sorted(blocked), "a folder stands where a file would go, or a file where a folder would")
    changes = compare(folder, files, previous)
    edited = hand_edited(folder, previous, (*changes.changed, *changes.removed))
    foreign = [path for path in edited if path not in previous.files]
    if foreign:
        raise HandEdited(foreign, "files that the generator did not write stand where it would write; move them away")
    if edited and not force:
        raise HandEdited(
            edited, "generated files were edited by hand; take the edits out, or run again with --force to lose them"
        )
    for path in (*changes.added, *changes.changed):
        write_atomically(folder / path, files[path].encode("utf-8"))
    for path in changes.removed:
        (folder / path).unlink()
        _remove_empty_folders(folder, (folder / path).parent)
    if stale_manifest(folder, files, manifest):
        write_atomically(folder / MANIFEST, manifest_text(files, manifest).encode("utf-8"))
    return changes


def manifest_text(files: Mapping[str, str], manifest: Manifest) -> str:
    body = {
        "generator": manifest.generator,
        "description": manifest.description,
        "counts": dict(manifest.counts),
        "inputs": dict(sorted(manifest.inputs.items())),
        "files": {path: digest(content.encode("utf-8")) for path, content in sorted(files.items())},
        "rendered": dict(sorted(manifest.rendered.items())),
    }
    return json.dumps(body, indent=1, ensure_ascii=False) + "\n"


def stale_manifest(folder: Path, files: Mapping[str, str], manifest: Manifest) -> bool:
    """Whether the manifest that is there says something else than it would now."""
    try:
        return (folder / MANIFEST).read_text(encoding="utf-8") != manifest_text(files, manifest)
    except (OSError, UnicodeDecodeError):
        return True


def write_atomically(path: Path, content: bytes) -> None:
    """The file appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(partial, 0o644)
        os.replace(partial, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(partial)
        raise


def _remove_empty_folders(root: Path, folder: Path) -> None:
    cache = folder / "__pycache__"
    while folder != root and not any(entry for entry in folder.iterdir() if entry != cache):
        if cache.is_dir():
            for stale in cache.iterdir():
                stale.unlink()
            cache.rmdir()
        folder.rmdir()
        folder = folder.parent
        cache = folder / "__pycache__"


def unified_diff(folder: Path, files: Mapping[str, str], changes: Changes) -> str:
    """What would change, as a patch."""
    pieces: list[str] = []
    for path in sorted((*changes.added, *changes.changed, *changes.removed)):
        old = (folder / path).read_text(encoding="utf-8", errors="replace") if (folder / path).is_file() else ""
        before = f"a/{path}" if path not in changes.added else "/dev/null"
        after = f"b/{path}" if path not in changes.removed else "/dev/null"
        pieces.append(text_diff(old, files.get(path, ""), before, after))
    return "".join(pieces)


def text_diff(old: str, new: str, before: str, after: str) -> str:
    """One file of a patch, under the names `before` and `after`."""
    pieces = difflib.unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), before, after)
    return "".join(piece if piece.endswith("\n") else f"{piece}\n\\ No newline at end of file\n" for piece in pieces)
