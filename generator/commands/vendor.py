"""`vendor`: what `python -m PACKAGE vendor` does, for the generated project, which need not be installed.

The code is that of the generated package; here it is found and given its arguments.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from generator.config import ConfigError, make_config

if TYPE_CHECKING:
    from generator.commands.shared import Commands

PROG = "python -m generator vendor"
_LOADED = "_vendoring_of_the_generated_project"


def add_parser(commands: Commands) -> None:
    # No argument is read here: the parser of the generated package reads them all, so that both take the same.
    parser = commands.add_parser("vendor", help="put a copy of the SDK into another project", add_help=False, prefix_chars="\0")
    parser.add_argument("rest", nargs="*")
    parser.set_defaults(run=run, json=False)


def run(given: argparse.Namespace) -> int:
    given.json = "--json" in given.rest
    command = _load(_folder(given.rest))
    parser = argparse.ArgumentParser(prog=PROG, epilog=command.EPILOG)
    command.add_arguments(parser)
    _add_project(parser)
    code: int = command.run(parser.parse_args(given.rest))
    return code


def _add_project(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--project", metavar="DIR", help="the generated project; otherwise `out` of [tool.generator]")


def _folder(arguments: Sequence[str]) -> Path:
    """The folder of the generated package."""
    parser = argparse.ArgumentParser(prog=PROG, add_help=False, allow_abbrev=False)
    _add_project(parser)
    project = parser.parse_known_args(arguments)[0].project
    if project is None:
        config = make_config(None, None, None, Path.cwd())
        found = [config.out / "src" / config.package]
    else:
        found = [path.parent for path in Path(project).glob("src/*/_vendoring")]
    if len(found) != 1 or not (found[0] / "_vendoring" / "command.py").is_file():
        raise ConfigError(f"{project or found[0]} holds no package to copy; run `python -m generator generate` first")
    return found[0]


def _load(package: Path) -> ModuleType:
    """The command of the generated package, without importing that package: another one of its name may be installed."""
    for name in [name for name in sys.modules if name.partition(".")[0] == _LOADED]:
        del sys.modules[name]
    folder = package / "_vendoring"
    spec = importlib.util.spec_from_file_location(_LOADED, folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[_LOADED] = module
    spec.loader.exec_module(module)
    return importlib.import_module(f"{_LOADED}.command")
