"""`diff`: what changed between two descriptions and their packages, what of it breaks callers, and the version that follows."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.shared import progress_of
from generator.config import find_project

if TYPE_CHECKING:
    from generator.commands.shared import Commands

_EPILOG = """\
OLD and NEW are each one of
  a file      the root of a description
  a folder    with a description, a generated project, or a project with [tool.generator]
  a revision  of git: v1.2.0, HEAD~1; or a path in it: HEAD~1:spec/openapi.yaml
Where both hold the package that was made from them, these are compared, so that a change of the templates shows too; else
both packages are made for the comparison, and only the descriptions decide. Files of a revision are read from git, and the
work tree is not touched.

The version follows semantic versioning. From 1.0.0 on a break raises the major version, a feature the minor one; in 0.y.z a
break raises the minor version and anything else the patch.

Exit codes: 0 no differences; 1 differences; 2 bad input; 3 a fault of the generator.
"""


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "diff",
        help="list what changed, what of it breaks callers, and the version that follows",
        description="List what changed, what of it breaks callers and why, and the version that follows. Writes nothing.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    parser.add_argument("old", metavar="OLD", help="a file, a folder, or a revision of git")
    parser.add_argument("new", metavar="NEW", nargs="?", default=".", help="the same; without it the folder where you are")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print it as JSON")
    form.add_argument("--markdown", action="store_true", help="print the entry of the changelog")


def run(given: argparse.Namespace) -> int:
    from generator.diff.compare import diff
    from generator.diff.views import changelog_entry, diff_data, diff_lines

    start = Path.cwd()
    package = str(find_project(start)[1].get("package", "sdk"))
    found = diff(given.old, given.new, start, progress_of(given), package=package)
    if given.json:
        print(json.dumps(diff_data(found)))
    elif given.markdown:
        sys.stdout.write(changelog_entry(found))
    else:
        sys.stdout.writelines(f"{line}\n" for line in diff_lines(found))
    return 1 if found.changes else 0
