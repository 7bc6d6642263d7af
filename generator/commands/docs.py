"""`docs`: get the documentation of the API, and say what it has that the description has not."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.shared import as_json, config_of, progress_of
from generator.config import Config, ConfigError, make_config
from generator.docs.findings import KINDS
from generator.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.commands.shared import Commands
    from generator.docs.findings import Report
    from generator.progress import Progress


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "docs",
        help="get the documentation, and compare it with the description",
        description="Get the documentation of the API, and say what it has that the description has not.",
        epilog="In a scheduled job: `docs fetch`, then `docs compare` with the folder that it filled.",
    )
    parser.set_defaults(run=run, json=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_compare(actions)
    _add_fetch(actions)


def _add_compare(actions: Commands) -> None:
    parser = actions.add_parser(
        "compare",
        help="compare saved pages with the description",
        description="Compare saved pages with the description: the text of a rendered page, a Markdown page with an\n"
        "OpenAPI document inside, an llms.txt index, or an OpenAPI document. Each difference is told with its\n"
        "line in the page and the line of the description to edit. What a page has more is always told; what\n"
        "it has less only where the record of pages says that the page is complete, or had the entry.",
        epilog=_kinds(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("pages", nargs="+", metavar="PAGE", help="a saved page, or a folder of them")
    parser.add_argument("--spec", metavar="FILE", help="root file of the description; else the project's")
    parser.add_argument("--record", metavar="FILE", help="the record of pages; else pages.yaml beside the description")
    parser.add_argument(
        "--patch",
        metavar="FILE",
        help="write proposed YAML for what is new to this file, if all can be read, or - for standard output",
    )
    parser.add_argument("--json", action="store_true", help="print the differences as JSON")


def _add_fetch(actions: Commands) -> None:
    parser = actions.add_parser(
        "fetch",
        help="get an index of pages and all its pages",
        description="Get an index of pages (llms.txt) and every page that it links to on its own host. Pages that did not change "
        "are not sent again, an interrupted run goes on where it stopped, and robots.txt is kept.",
        epilog="Exit codes: 0 nothing changed; 1 pages are new, changed or gone; 2 something could not be got; "
        "3 a fault of the generator.",
    )
    parser.add_argument("--index", metavar="URL", required=True, help="address of the index")
    parser.add_argument("--into", metavar="DIR", required=True, help="folder to keep the pages in")
    parser.add_argument("--concurrency", type=int, default=4, metavar="N", help="pages at a time, 1 to 16 (4)")
    parser.add_argument("--delay", type=float, default=0.25, metavar="SECONDS", help="between the starts of two requests (0.25)")
    parser.add_argument("--json", action="store_true", help="print what was got as JSON")


def _kinds() -> str:
    rows = ["what may differ:", *(f"  {kind:<15} {meaning}" for kind, meaning in KINDS.items())]
    codes = "Exit codes: 0 no difference; 1 differences; 2 a page or the description cannot be read; 3 a fault of the generator."
    return "\n".join([*rows, "", codes])


def run(given: argparse.Namespace) -> int:
    from generator.docs.pages import PagesError

    try:
        return _compare(given) if given.action == "compare" else _fetch(given)
    except PagesError as error:
        if given.json:
            print(json.dumps({"problems": [as_json(problem) for problem in error.problems]}))
        for problem in () if given.json else error.problems:
            print(problem, file=sys.stderr)
        return 2


def _compare(given: argparse.Namespace) -> int:
    if given.json and given.patch == "-":
        raise ConfigError("--json and --patch - both print to standard output; give --patch a file")
    from generator.docs.show import patch_text, report_data, report_lines, summary
    from generator.write import write_atomically

    config = _config(given)
    reports, problems = _compared(config, given, progress_of(given))
    if given.patch == "-":
        sys.stdout.write(patch_text(reports))
    elif given.json:
        print(json.dumps({"pages": report_data(reports), "problems": [as_json(problem) for problem in problems]}))
    else:
        for line in report_lines(reports):
            print(line)
    if given.patch and given.patch != "-" and not problems:
        write_atomically(Path(given.patch), patch_text(reports).encode("utf-8"))
    if not given.json:
        for problem in problems:
            print(problem, file=sys.stderr)
        print(summary(reports, problems), file=sys.stderr)
    return 2 if problems else 1 if any(report.findings for report in reports) else 0


def _config(given: argparse.Namespace) -> Config:
    """A comparison writes no project, so a description by itself is enough."""
    if given.spec:
        return make_config(given.spec, ".", "compared", Path.cwd())
    return config_of(argparse.Namespace(spec=None, out=None, package=None))


def _compared(config: Config, given: argparse.Namespace, progress: Progress) -> tuple[list[Report], Sequence[Problem]]:
    from generator.docs.compare import Known, compare, told_once
    from generator.docs.described import describe
    from generator.docs.forms import read_page
    from generator.docs.pages import PagesError
    from generator.docs.record import NAME, read_record
    from generator.docs.source import read_sources
    from generator.load import load

    with progress.step("load"):
        document = load(config.spec, config.spec_shown)
    described = describe(document.value, document.at)
    beside = Path(config.spec_shown).parent / NAME
    record_path = Path(given.record) if given.record else config.spec.parent / NAME
    if given.record and not record_path.is_file():
        raise ConfigError(f"{given.record} is no file; expected a record of pages")
    record = read_record(record_path, given.record or beside.as_posix(), described)
    sources, problems = read_sources(Path(page) for page in given.pages)
    reports: list[Report] = []
    with progress.step("compare", len(sources)) as advance:
        for source in sources:
            try:
                is_known = record.by_url(source.url) or record.by_file(source.name)
                page = read_page(source, is_known=is_known is not None)
                reports.append(compare(page, Known(described, record)))
            except PagesError as error:
                problems += error.problems
            advance()
    return told_once(reports), problems


def _fetch(given: argparse.Namespace) -> int:
    if not 1 <= given.concurrency <= 16:
        raise ConfigError(f"--concurrency is {given.concurrency}; expected 1 to 16")
    if not 0 <= given.delay <= 60:
        raise ConfigError(f"--delay is {given.delay}; expected 0 to 60 seconds")
    from generator.docs.fetch import Politeness, fetch

    try:
        outcome = fetch(given.index, Path(given.into), Politeness(given.concurrency, given.delay), progress_of(given))
    except KeyboardInterrupt:
        print("interrupted; the same command goes on where this one stopped", file=sys.stderr)
        return 130
    if given.json:
        print(json.dumps(outcome.as_data()))
    else:
        for line in outcome.lines():
            print(line)
        for line in outcome.problem_lines():
            print(line, file=sys.stderr)
        print(outcome.summary(), file=sys.stderr)
    return 2 if outcome.problems else 1 if outcome.changed else 0
