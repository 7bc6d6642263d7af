"""`release`: raise the version, write the changelog, regenerate, check, build, commit and tag."""

from __future__ import annotations

import argparse
import json
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.commands.shared import progress_of

if TYPE_CHECKING:
    from generator.commands.shared import Commands
    from generator.release.make import Released

_EPILOG = """\
The version stands in one place, `version` in [tool.generator] of pyproject.toml. Without --version the next one is the
smallest that semantic versioning allows for what changed since the last tag; see `diff --help`. A first release, without an
earlier tag, has the version that stands there.

[tool.generator.release] may say `checks`, a list of commands that have to succeed; `changelog`, a file (CHANGELOG.md); and
`build`, the command that builds (python -m build).

Everything is made in a clone. Commit, built files and tag come over at the end, and only together: after a failure the
project is as it was. Nothing is uploaded and nothing is pushed.

It is refused with changes that are not committed, when no branch is checked out, in a shallow clone, when the package is not
what the description makes, when the version is tagged already, when it is too small a step, and when a tool is missing.

Exit codes: 0 released, or with --dry-run would be; 2 refused, and nothing was written; 3 a fault of the generator.
"""


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "release",
        help="raise the version, write the changelog, check, build, commit and tag",
        description="Raise the version, write the changelog, regenerate, check, build twice with the same bytes, commit and tag.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    parser.add_argument("--version", metavar="X.Y.Z", help="the version, where it is to be larger than the smallest possible")
    parser.add_argument("--dry-run", action="store_true", help="do all of it in a clone, and write nothing")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(given: argparse.Namespace) -> int:
    from generator.release.make import make_release
    from generator.release.settings import read_settings

    today = datetime.now(timezone.utc).date()
    made = make_release(read_settings(Path.cwd()), given.version, today, progress_of(given), dry_run=given.dry_run)
    if given.json:
        print(json.dumps(_as_data(made)))
    else:
        _show(made)
    return 0


def _show(made: Released) -> None:
    from generator.diff.views import summary

    decision = made.decision
    if decision.diff:
        print(f"since {decision.previous}: {summary(decision.diff)}\n")
    print(made.entry)
    for artifact in made.artifacts:
        print(f"{artifact.sha256}  {artifact.path.name}")
    if made.written:
        print(f"\n{decision.version} is committed and tagged {decision.tag}. To publish: git push --follow-tags; nox -s publish")
    else:
        print(f"\n{decision.version} would be committed and tagged {decision.tag}; nothing was written")


def _as_data(made: Released) -> dict[str, Any]:
    from generator.diff.views import diff_data

    decision = made.decision
    return {
        "version": decision.version,
        "tag": decision.tag,
        "previous": decision.previous,
        "diff": diff_data(decision.diff) if decision.diff else None,
        "changelog": made.entry,
        "artifacts": [{"name": artifact.path.name, "sha256": artifact.sha256} for artifact in made.artifacts],
        "written": made.written,
    }
