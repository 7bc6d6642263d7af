"""Whether there may be a release, and of which version. Looks, and writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

from generator.diff.bump import is_enough, next_version
from generator.diff.change import Size
from generator.diff.compare import Diff, diff
from generator.diff.views import diff_lines
from generator.git import GitError, git
from generator.pipeline import generate
from generator.progress import Progress
from generator.release.settings import Refused, Settings


@dataclass(frozen=True)
class Decision:
    """`commit` is what is released; `previous` and `diff` are None for a first release."""

    version: str
    commit: str
    previous: str | None
    diff: Diff | None

    @property
    def tag(self) -> str:
        return f"v{self.version}"


def decide(settings: Settings, wanted: str | None, progress: Progress) -> Decision:
    """Raises `Refused` with the reason and the next step."""
    asked = _version(wanted) if wanted is not None else None
    commit = require_clean(settings.root)
    _require_branch_and_history(settings.root)
    _require_no_drift(settings, progress)
    previous = _last_tag(settings.root)
    if previous is None:
        version = asked or Version(settings.version)
        _require_untagged(settings.root, version)
        return Decision(str(version), commit, None, None)
    changes = diff(previous, commit, settings.root, progress, package=settings.config.package)
    size = changes.size or _size_of_rest(settings, previous)
    before = Version(previous.removeprefix("v"))
    version = asked or next_version(before, size)
    if not is_enough(before, version, size):
        raise Refused(_too_small(previous, version, next_version(before, size), changes))
    _require_untagged(settings.root, version)
    return Decision(str(version), commit, previous, changes)


def require_clean(root: Path) -> str:
    """The commit that the work tree is equal to."""
    try:
        found = git(root, "status", "--porcelain", "--untracked-files=all").splitlines()
        commit = git(root, "rev-parse", "--verify", "HEAD")
    except GitError as error:
        raise Refused(f"{root} has no commit to release; commit the project first ({error})") from error
    if found:
        raise Refused(f"the work tree has changes that no commit holds; commit or stash them first: {_some(found)}")
    return commit


def _require_branch_and_history(root: Path) -> None:
    if git(root, "rev-parse", "--abbrev-ref", "HEAD") == "HEAD":
        raise Refused("no branch is checked out, and a release is a commit on one; run: git switch BRANCH")
    if git(root, "rev-parse", "--is-shallow-repository") == "true":
        raise Refused(
            "this clone is shallow, and the last release may lie before its first commit; run: git fetch --unshallow --tags"
        )


def _some(lines: Sequence[str], most: int = 10) -> str:
    more = f", and {len(lines) - most} more" if len(lines) > most else ""
    return ", ".join(line.strip() for line in lines[:most]) + more


def _require_no_drift(settings: Settings, progress: Progress) -> None:
    outcome = generate(settings.config, progress, check=True)
    if not outcome.changes.none:
        changes = outcome.changes
        paths = [*changes.added, *changes.changed, *changes.removed]
        raise Refused(
            f"{settings.config.out} is not what the description makes; run: python -m generator generate, "
            f"and commit the result: {_some(paths)}"
        )


def _require_untagged(root: Path, version: Version) -> None:
    if git(root, "tag", "--list", f"v{version}"):
        raise Refused(f"the tag v{version} is there already; a version is released once: give a later one with --version")


def _last_tag(root: Path) -> str | None:
    """The tag of the latest version among those that lead to what is released."""
    tags = git(root, "tag", "--merged", "HEAD", "--list", "v*").splitlines()
    found = [(version, tag) for tag in tags if (version := _parsed(tag.removeprefix("v"))) is not None]
    return max(found)[1] if found else None


def _parsed(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None


def _version(wanted: str) -> Version:
    version = _parsed(wanted)
    numbers = 0 if version is None else len(version.release)
    if version is None or str(version) != wanted or numbers != 3 or version.local or version.is_devrelease:
        raise Refused(f"the version is {wanted!r}; expected one such as 1.4.0 or 2.0.0rc1")
    return version


def _size_of_rest(settings: Settings, previous: str) -> Size:
    """What no diff sees may have changed all the same: the inside of a function, a page, a test."""
    out = settings.config.out.relative_to(settings.root).as_posix()
    if not git(settings.root, "diff", "--name-only", previous, "HEAD", "--", out):
        raise Refused(f"nothing below {out} changed since {previous}; there is nothing to release")
    return "hidden"


def _too_small(previous: str, version: Version, smallest: Version, changes: Diff) -> str:
    shown = "\n".join(f"  {line}" for line in diff_lines(changes))
    return (
        f"{version} is too small a step from {previous}; the changes ask for {smallest} or more: "
        f"python -m generator release --version {smallest}\n{shown}"
    )
