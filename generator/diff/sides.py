"""What is compared: a file, a folder or a revision becomes a `Side`. A revision is read from git's archive of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from generator.config import ConfigError, find_project, make_config
from generator.git import GitError, commit_of, extract
from generator.pipeline import is_current
from generator.write import MANIFEST, read_manifest

ROOT_FILES = ("openapi.yaml", "openapi.yml", "openapi.json")
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


@dataclass(frozen=True)
class Side:
    """A description, and the package that was made from it and kept with it, if there is one: `shipped` is its source folder.

    `checked` says that this generator made the package, and so found nothing wrong with the description.
    """

    shown: str
    spec: Path
    package: str | None = None
    shipped: Path | None = None
    version: str | None = None
    checked: bool = False


def resolve(said: str, start: Path, workspace: Path) -> Side:
    """The side that an argument names. `workspace` is an empty folder for the files of a revision."""
    path = start / said
    if path.exists():
        return replace(side_of(path), shown=said)
    project = _root(start)
    revision, colon, inside = said.partition(":")
    try:
        commit = commit_of(project, revision) if revision else None
        if commit is None:
            raise ConfigError(f"{said!r} is no file, no folder and no revision of git here; expected one of them")
        extract(project, commit, workspace)
    except GitError as error:
        raise ConfigError(f"{said!r} cannot be read: {error}") from error
    target = workspace / inside
    if not target.resolve().is_relative_to(workspace.resolve()) or not target.exists():
        raise ConfigError(f"{revision!r} has no {inside!r}; expected a path from {project}")
    return replace(side_of(target), shown=said)


def side_of(path: Path) -> Side:
    if path.is_file():
        return Side(path.as_posix(), path)
    if (path / MANIFEST).is_file() and (path / "openapi.yaml").is_file():
        return _generated(path, path / "openapi.yaml", _package_in(path / "src"))
    project, said = find_project(path)
    if project == path and said:
        config = make_config(None, None, None, path)
        for name, value in (("spec", config.spec), ("out", config.out)):
            if not value.resolve().is_relative_to(path.resolve()):
                raise ConfigError(f"{name} of [tool.generator] in {path} leads out of that folder")
        made = _generated(config.out, config.spec, config.package, config.version)
        return replace(made, checked=is_current(config, read_manifest(config.out)))
    found = next((path / name for name in ROOT_FILES if (path / name).is_file()), None)
    if found is None:
        raise ConfigError(
            f"{path} holds no description; expected {', '.join(ROOT_FILES)}, a generated project, "
            "or a pyproject.toml with [tool.generator]"
        )
    return Side(path.as_posix(), found)


def _generated(folder: Path, spec: Path, package: str | None, version: str | None = None) -> Side:
    source = folder / "src" / package if package else folder
    file = source / "_version.py"
    if not package or not file.is_file():
        return Side(folder.as_posix(), spec, package, None, version)
    written = _VERSION.search(file.read_text(encoding="utf-8"))
    return Side(folder.as_posix(), spec, package, folder / "src", version or (written.group(1) if written else None))


def _package_in(folder: Path) -> str | None:
    return next((file.parent.name for file in sorted(folder.glob("*/_version.py"))), None)


def _root(start: Path) -> Path:
    """The project's folder, where the start is in one; its paths are those that a revision is read with."""
    project, _ = find_project(start)
    return project if start.is_relative_to(project) else start
