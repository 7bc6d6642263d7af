"""The commands: `python -m generator COMMAND`. Results go to standard output, problems to standard error.

Exit codes: 0 done, or nothing would change; 1 differences; 2 bad input, and nothing was written; 3 a fault of
the generator or of a template, and nothing was written.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.config import Config, ConfigError, make_config
from generator.pipeline import Outcome, generate
from generator.problems import DescriptionError, GeneratorFault, Problem
from generator.progress import Progress, make_progress
from generator.versions import __version__
from generator.write import HandEdited


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.command is None:
        parser.print_help()
        return 2
    progress = Progress() if given.json else make_progress()
    try:
        config = make_config(given.spec, given.out, given.package, Path.cwd())
        outcome = generate(config, progress, check=given.check, force=given.force)
    except DescriptionError as error:
        return _refuse(given.json, error.problems, "the description has {count}; nothing was written")
    except ConfigError as error:
        return _fail(given.json, str(error))
    except HandEdited as error:
        return _fail(given.json, str(error), error.paths)
    except OSError as error:
        return _fail(given.json, f"{error.filename or 'the output folder'}: {error.strerror or error}")
    except GeneratorFault as error:
        return _fail(given.json, f"a fault of the generator, nothing was written: {error}", code=3)
    return _report(given, config, outcome)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Make a Python SDK from an OpenAPI description.",
        epilog="Exit codes: 0 done, or nothing would change; 1 differences; 2 bad input, and nothing was written; "
        "3 a fault of the generator.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    one = commands.add_parser(
        "generate",
        help="write the SDK that the description describes",
        description="Write the SDK that the description describes. Without options, [tool.generator] of the nearest "
        "pyproject.toml says which description, where to, and the name of the package.",
    )
    one.add_argument("--spec", metavar="FILE", help="root file of the description: YAML or JSON, OpenAPI 3.0 or 3.1")
    one.add_argument("--out", metavar="DIR", help="folder of the generated project")
    one.add_argument("--package", metavar="NAME", help="name of the generated Python package")
    one.add_argument(
        "--check", action="store_true", help="write nothing; print what would change as a diff, and exit 1 if anything would"
    )
    one.add_argument("--force", action="store_true", help="overwrite generated files that were edited by hand")
    one.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser


def _report(given: argparse.Namespace, config: Config, outcome: Outcome) -> int:
    code = 1 if given.check and not outcome.changes.none else 0
    if given.json:
        print(
            json.dumps(
                {
                    "operations": outcome.operations,
                    "models": outcome.models,
                    "files": outcome.files,
                    "seconds": round(outcome.seconds, 3),
                    "added": outcome.changes.added,
                    "changed": outcome.changes.changed,
                    "removed": outcome.changes.removed,
                    "warnings": [_as_json(problem) for problem in outcome.warnings],
                }
            )
        )
        return code
    for problem in outcome.warnings:
        print(f"warning: {problem}", file=sys.stderr)
    if given.check and code:
        sys.stdout.write(outcome.diff)
        print(f"{config.out} differs from the description: {_counted(outcome)}", file=sys.stderr)
        return code
    changes = "nothing to change" if outcome.changes.none else _counted(outcome)
    print(
        f"{outcome.operations} operations, {outcome.models} models, {outcome.files} files, "
        f"{outcome.seconds:.1f} seconds: {changes}"
    )
    return code


def _counted(outcome: Outcome) -> str:
    changes = outcome.changes
    return f"{len(changes.added)} added, {len(changes.changed)} changed, {len(changes.removed)} removed"


def _as_json(problem: Problem) -> dict[str, object]:
    where = problem.location
    return {
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "what": problem.what,
        "found": problem.found,
        "expected": problem.expected,
    }


def _refuse(as_json: bool, problems: Sequence[Problem], summary: str) -> int:
    if as_json:
        print(json.dumps({"problems": [_as_json(problem) for problem in problems]}))
        return 2
    for problem in problems:
        print(problem, file=sys.stderr)
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    print(summary.format(count=count), file=sys.stderr)
    return 2


def _fail(as_json: bool, message: str, paths: Sequence[str] = (), code: int = 2) -> int:
    if as_json:
        print(json.dumps({"error": message, "paths": list(paths)}))
    else:
        print(f"error: {message}", file=sys.stderr)
    return code
