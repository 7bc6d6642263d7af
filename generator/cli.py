"""The command line: `python -m generator COMMAND`. Results go to standard output, problems to standard error.

Exit codes: 0 done, or nothing would change; 1 differences; 2 bad input, and nothing was written; 3 a fault of
the generator or of a template, and nothing was written.

Each command is a module of `generator.commands`; here they are put together, and what they raise becomes an exit code.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from generator.commands import diff, docs, generate, release, report, vendor
from generator.commands.shared import as_json
from generator.config import ConfigError
from generator.problems import DescriptionError, GeneratorFault, Problem
from generator.versions import __version__
from generator.write import HandEdited

COMMANDS = (generate, report, docs, diff, release, vendor)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_line()
    given = parser.parse_args(arguments)
    if given.command is None:
        parser.print_help()
        return 2
    return carry_out(given)


def carry_out(given: argparse.Namespace) -> int:
    """Do what was asked for; what it raises is shown, and becomes an exit code."""
    try:
        code: int = given.run(given)
        return code
    except DescriptionError as error:
        return _refuse(given.json, error.problems)
    except ConfigError as error:
        return _fail(given.json, str(error))
    except HandEdited as error:
        return _fail(given.json, str(error), error.paths)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _fail(given.json, f"{error.filename or 'the output folder'}: {error.strerror or error}")
    except GeneratorFault as error:
        return _fail(given.json, f"a fault of the generator, nothing was written: {error}", code=3)


def command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Make a Python SDK from an OpenAPI description.",
        epilog="Exit codes: 0 done, or nothing would change; 1 differences; 2 bad input, and nothing was written; "
        "3 a fault of the generator.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        command.add_parser(commands)
    return parser


def _refuse(in_json: bool, problems: Sequence[Problem]) -> int:
    if in_json:
        print(json.dumps({"problems": [as_json(problem) for problem in problems]}))
        return 2
    for problem in problems:
        print(problem, file=sys.stderr)
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    print(f"the description has {count}; nothing was written", file=sys.stderr)
    return 2


def _fail(in_json: bool, message: str, paths: Sequence[str] = (), code: int = 2) -> int:
    if in_json:
        print(json.dumps({"error": message, "paths": list(paths)}))
    else:
        print(f"error: {message}", file=sys.stderr)
    return code
