"""`generate`: write the SDK, or say what would change."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.shared import add_project_arguments, as_json, config_of, progress_of
from generator.config import Config, ConfigError, project_file
from generator.pipeline import Outcome, generate

if TYPE_CHECKING:
    from generator.commands.shared import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "generate",
        help="write the SDK that the description describes",
        description="Write the SDK that the description describes. Without options, [tool.generator] of the nearest "
        "pyproject.toml says which description, where to, the name of the package, and with `readme` which Markdown file "
        "holds the block of counts. With --spec, --out or --package that file is left alone.",
    )
    parser.set_defaults(run=run)
    add_project_arguments(parser)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print what would change as a diff, and exit 1 if anything would"
    )
    parser.add_argument(
        "--watch", action="store_true", help="generate, and again whenever description, templates or configuration change"
    )
    parser.add_argument("--force", action="store_true", help="overwrite generated files that were edited by hand")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(given: argparse.Namespace) -> int:
    if given.watch:
        return _watch(given)
    config = config_of(given)
    outcome = generate(config, progress_of(given), check=given.check, force=given.force)
    code = 1 if given.check and not outcome.changes.none else 0
    if given.json:
        print(json.dumps(_as_data(outcome)))
        return code
    for problem in outcome.warnings:
        print(f"warning: {problem}", file=sys.stderr)
    _show(config, outcome, differs=bool(code))
    return code


def _watch(given: argparse.Namespace) -> int:
    if given.check:
        raise ConfigError("--watch writes what --check only shows; give one of them")
    from generator.cli import carry_out
    from generator.watch import watch

    once = argparse.Namespace(**{**vars(given), "watch": False})
    return watch(lambda: (config_of(given), project_file(Path.cwd())), lambda: carry_out(once))


def _show(config: Config, outcome: Outcome, *, differs: bool) -> None:
    if differs:
        sys.stdout.write(outcome.diff)
        print(f"{config.out} differs from the description: {_counted(outcome)}", file=sys.stderr)
        return
    changes = "nothing to change" if outcome.changes.none else _counted(outcome)
    print(
        f"{outcome.operations} operations, {outcome.models} models, {outcome.files} files, "
        f"{outcome.seconds:.1f} seconds: {changes}"
    )


def _as_data(outcome: Outcome) -> dict[str, object]:
    return {
        "operations": outcome.operations,
        "models": outcome.models,
        "files": outcome.files,
        "seconds": round(outcome.seconds, 3),
        "added": outcome.changes.added,
        "changed": outcome.changes.changed,
        "removed": outcome.changes.removed,
        "warnings": [as_json(problem) for problem in outcome.warnings],
    }


def _counted(outcome: Outcome) -> str:
    changes = outcome.changes
    return f"{len(changes.added)} added, {len(changes.changed)} changed, {len(changes.removed)} removed"
