"""What several commands take and show."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config import Config, make_config
from generator.problems import Problem
from generator.progress import Progress, make_progress

if TYPE_CHECKING:
    from typing import TypeAlias

    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def add_project_arguments(parser: argparse.ArgumentParser) -> None:
    """Which description, and which project it makes. Without them the nearest pyproject.toml decides."""
    parser.add_argument("--spec", metavar="FILE", help="root file of the description: YAML or JSON, OpenAPI 3.0 or 3.1")
    parser.add_argument("--out", metavar="DIR", help="folder of the generated project")
    parser.add_argument("--package", metavar="NAME", help="name of the generated Python package")


def config_of(given: argparse.Namespace) -> Config:
    return make_config(given.spec, given.out, given.package, Path.cwd())


def progress_of(given: argparse.Namespace) -> Progress:
    return Progress() if given.json else make_progress()


def as_json(problem: Problem) -> dict[str, object]:
    where = problem.location
    return {
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "what": problem.what,
        "found": problem.found,
        "expected": problem.expected,
    }
