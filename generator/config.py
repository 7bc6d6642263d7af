"""Where a run reads and writes: arguments first, then `[tool.generator]` of the nearest pyproject.toml."""

from __future__ import annotations

import keyword
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli
from packaging.version import Version

from generator.versions import is_version

_HERE = Path(__file__).resolve().parent
# An installed generator carries the templates inside; in the repository they stand beside it.
TEMPLATES = _HERE / "templates" if (_HERE / "templates").is_dir() else _HERE.parent / "templates"


class ConfigError(Exception):
    """The run cannot start as it was asked for."""


@dataclass(frozen=True)
class Config:
    spec: Path
    spec_shown: str
    out: Path
    package: str
    templates: Path = TEMPLATES
    readme: Path | None = None
    """The Markdown file that holds the block of counts, if there is one."""
    carried: tuple[Path, ...] = ()
    """Files that the package holds as they are, such as its licence."""
    version: str | None = None
    """The version of the package; without it the description's own is taken."""


def make_config(spec: str | None, out: str | None, package: str | None, start: Path) -> Config:
    """Raises `ConfigError` with what is missing and how to give it."""
    project, said = find_project(start)
    missing = [name for name, value in (("spec", spec), ("out", out), ("package", package)) if not (value or said.get(name))]
    if missing:
        flags = ", ".join(f"--{name}" for name in missing)
        raise ConfigError(f"give {flags}, or a [tool.generator] table with {', '.join(missing)} in pyproject.toml")
    name = package or str(said["package"])
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", name) or keyword.iskeyword(name) or name in sys.stdlib_module_names:
        raise ConfigError(
            f"the package is {name!r}; expected a Python package name in small letters that the standard library does not use"
        )
    spec_path = Path(spec) if spec else project / str(said["spec"])
    out_path = Path(out) if out else project / str(said["out"])
    shown = spec or _shown(spec_path, start)
    if out_path.exists() and not out_path.is_dir():
        raise ConfigError(f"{out_path} is a file; expected a folder to write into")
    # The block speaks of the project that the table describes: a run for another one must not write to it.
    if spec or out or package:
        return Config(spec_path, shown, out_path, name)
    readme = None if said.get("readme") is None else _file(project, "readme", said["readme"])
    carried = _carried(project, said.get("carry", []))
    return Config(spec_path, shown, out_path, name, readme=readme, carried=carried, version=version_of(said))


def version_of(said: dict[str, Any]) -> str | None:
    """The version in a `[tool.generator]` table, if there is one, as Python's packaging spells it."""
    version = said.get("version")
    if version is None:
        return None
    if not isinstance(version, str) or not is_version(version) or str(Version(version)) != version:
        raise ConfigError(f"version of [tool.generator] is {version!r}; expected a text such as '1.4.0' or '2.0.0rc1'")
    return version


def _file(project: Path, option: str, said: Any) -> Path:
    path = project / said if isinstance(said, str) and said else project
    if not path.is_file() or path.is_symlink():
        raise ConfigError(f"{option} of [tool.generator] is {said!r}; expected a file, and no link, in {project}")
    return path


def _carried(project: Path, said: Any) -> tuple[Path, ...]:
    paths = [_file(project, "carry", name) for name in (said if isinstance(said, list) else [said])]
    if len({path.name.lower() for path in paths}) < len(paths) or any(path.suffix in (".py", ".pyi", ".typed") for path in paths):
        raise ConfigError(f"carry of [tool.generator] is {said!r}; expected files of different names, and none of Python")
    return tuple(paths)


def _shown(path: Path, start: Path) -> str:
    return path.relative_to(start).as_posix() if path.is_relative_to(start) else path.as_posix()


def project_file(start: Path) -> Path | None:
    """The pyproject.toml that a run from this folder goes by, if it configures the generator."""
    folder, table = find_project(start)
    return (folder / "pyproject.toml").resolve() if table else None


def find_project(start: Path) -> tuple[Path, dict[str, Any]]:
    """The folder and table of the nearest project that configures the generator; else the one it lives in."""
    for folder in (start, *start.parents, TEMPLATES.parent):
        file = folder / "pyproject.toml"
        if file.is_file():
            try:
                table = tomli.loads(file.read_text(encoding="utf-8")).get("tool", {}).get("generator")
            except tomli.TOMLDecodeError as error:
                raise ConfigError(f"{file}: {error}") from error
            if isinstance(table, dict):
                return folder, table
    return start, {}
