"""What a release needs to know: where the project is, what it checks, and how it builds."""

from __future__ import annotations

import importlib.util
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.config import Config, ConfigError, find_project, make_config


class Refused(ConfigError):
    """A release that is not made. The message says why, and what to do."""


@dataclass(frozen=True)
class Settings:
    """`root` is the folder whose pyproject.toml configures the generator. Commands are lists of words."""

    root: Path
    config: Config
    version: str
    changelog: str
    checks: tuple[tuple[str, ...], ...]
    build: tuple[str, ...]


def read_settings(start: Path) -> Settings:
    root, said = find_project(start)
    config = make_config(None, None, None, start)
    if config.version is None:
        raise Refused(f'there is no version to raise; put version = "0.1.0" into [tool.generator] of {root / "pyproject.toml"}')
    table = said.get("release", {})
    if not isinstance(table, dict):
        raise ConfigError(f"release of [tool.generator] is {table!r}; expected a table")
    checks = table.get("checks", [])
    if not isinstance(checks, list):
        raise ConfigError(f"checks of [tool.generator.release] is {checks!r}; expected a list of commands")
    return Settings(
        root,
        config,
        config.version,
        _file(root, table.get("changelog", "CHANGELOG.md")),
        tuple(_command("checks", check) for check in checks),
        _command("build", table.get("build", "python -m build")),
    )


def _file(root: Path, said: Any) -> str:
    if not isinstance(said, str) or not (root / said).is_file() or not (root / said).resolve().is_relative_to(root.resolve()):
        raise ConfigError(f"changelog of [tool.generator.release] is {said!r}; expected a file in {root}")
    return said


def _command(name: str, said: Any) -> tuple[str, ...]:
    try:
        words = shlex.split(said) if isinstance(said, str) else []
    except ValueError:
        words = []
    if not words:
        raise ConfigError(
            f"{name} of [tool.generator.release] has {said!r}; expected a command, such as 'python -m nox -s tests'"
        )
    return (sys.executable, *words[1:]) if words[0] == "python" else tuple(words)


def require_tools(settings: Settings) -> None:
    """Refuse before the long work when a program that it ends with is not there."""
    commands = [*settings.checks, settings.build, (sys.executable, "-m", "twine")]
    missing = sorted({name for command in commands if (name := _missing(command))})
    if missing:
        raise Refused(f"{', '.join(missing)} is not installed here; run: python -m pip install --group release")


def _missing(command: tuple[str, ...]) -> str:
    if command[0] != sys.executable:
        return "" if shutil.which(command[0]) else command[0]
    module = command[2] if len(command) > 2 and command[1] == "-m" else ""
    return module if module and importlib.util.find_spec(module.partition(".")[0]) is None else ""
