"""`report`: what the description says of each operation, or the surface of the SDK that it makes."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.shared import add_project_arguments, config_of, progress_of
from generator.report_words import MEANINGS

if TYPE_CHECKING:
    from generator.commands.shared import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "report",
        help="show what is described of each operation, and what it goes by",
        description="Show what is described of each operation, and what it goes by. Writes nothing but the page of --html.",
        epilog=_words(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    add_project_arguments(parser)
    parser.add_argument("--surface", action="store_true", help="print what the SDK offers, as a tree, instead of the report")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print it as JSON")
    form.add_argument("--html", metavar="FILE", help="write report and surface as one page that loads nothing")


def run(given: argparse.Namespace) -> int:
    config = config_of(given)
    from generator.pipeline import understand
    from generator.report import make_report
    from generator.report_views import page, report_data, report_lines, show, surface_data, surface_lines
    from generator.surface import make_surface
    from generator.write import write_atomically

    known = understand(config, progress_of(given))
    report = make_report(known.api, known.types)
    surface = make_surface(known.api, known.types, config.package)
    if given.html:
        write_atomically(Path(given.html), page(report, surface).encode("utf-8"))
        print(f"{given.html}: {report.counts['operations']} operations")
    elif given.json:
        print(json.dumps(surface_data(surface) if given.surface else report_data(report)))
    else:
        show(surface_lines(surface) if given.surface else report_lines(report), sys.stdout)
    return 0


def _words() -> str:
    rows = ["what the words mean:"]
    for kind, words in MEANINGS.items():
        rows.append(f"  {kind}")
        rows += [f"    {word:<14} {meaning}" for word, meaning in words.items()]
    rows += ["", "Exit codes: 0 done; 2 bad input, and nothing was written; 3 a fault of the generator."]
    return "\n".join(rows)
