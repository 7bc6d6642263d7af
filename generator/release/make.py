"""All steps of a release, in order."""

from __future__ import annotations

import contextlib
import re
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.config import make_config
from generator.diff.views import changelog_entry
from generator.git import GitError, git
from generator.pipeline import generate
from generator.progress import Progress
from generator.release.artifacts import Artifact, build_twice, check_metadata, run_command
from generator.release.decide import Decision, decide, require_clean
from generator.release.settings import Refused, Settings, require_tools
from generator.release.texts import section, with_entry, with_version


@dataclass(frozen=True)
class Released:
    """What was made, or would have been: `entry` is the section of the changelog."""

    decision: Decision
    entry: str
    artifacts: tuple[Artifact, ...]
    written: bool


def make_release(settings: Settings, wanted: str | None, today: date, progress: Progress, *, dry_run: bool = False) -> Released:
    """Raises `Refused`, and then the project is as it was: files, commits and tags."""
    require_tools(settings)
    identity = _identity(settings.root)
    decision = decide(settings, wanted, progress)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        clone = workspace / "clone"
        with progress.step("clone"):
            git(workspace, "clone", "--quiet", "--no-tags", str(_top(settings.root)), str(clone))
            git(clone, "checkout", "--quiet", "--detach", decision.commit)
        project = clone / git(settings.root, "rev-parse", "--show-prefix")
        entry = prepare(project, settings, decision, today, progress)
        commit, tag = _commit(clone, decision, identity)
        for check in settings.checks:
            with progress.step(f"check: {' '.join(check[1:])}"):
                run_command(check, project)
        with progress.step("build twice"):
            out = settings.config.out.relative_to(settings.root)
            artifacts = build_twice(project, commit, out, settings.build, workspace)
            check_metadata(artifacts, workspace)
        if not dry_run:
            with progress.step("deliver"):
                artifacts = deliver(settings, decision, clone, (commit, tag), artifacts)
    return Released(decision, entry, artifacts, not dry_run)


def _top(root: Path) -> Path:
    return Path(git(root, "rev-parse", "--show-toplevel"))


def _identity(root: Path) -> dict[str, str]:
    """Who commits, for the clone: it does not have the settings of this repository."""
    try:
        said = git(root, "var", "GIT_COMMITTER_IDENT")
    except GitError as error:
        raise Refused("git does not know who commits here; set user.name and user.email with git config") from error
    found = re.match(r"(.*) <(.*)> \d+ [+-]\d+$", said)
    name, mail = (found[1], found[2]) if found else ("", "")
    return {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in (("NAME", name), ("EMAIL", mail))}


def prepare(project: Path, settings: Settings, decision: Decision, today: date, progress: Progress) -> str:
    """Write version, changelog and package into the clone. Gives the section of the changelog."""
    configuration, changelog = project / "pyproject.toml", project / settings.changelog
    configuration.write_text(with_version(configuration.read_text(encoding="utf-8"), decision.version), encoding="utf-8")
    made = changelog_entry(decision.diff) if decision.diff else ""
    text = with_entry(changelog.read_text(encoding="utf-8"), decision.version, today.isoformat(), made)
    changelog.write_text(text, encoding="utf-8")
    generate(replace(make_config(None, None, None, project), templates=settings.config.templates), progress)
    return section(text, decision.version)


def _commit(clone: Path, decision: Decision, identity: dict[str, str]) -> tuple[str, str]:
    """The commit and the object of the tag."""
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--no-verify", "--allow-empty", "-m", f"Release {decision.version}", env=identity)
    git(clone, "tag", "--annotate", "-m", f"Release {decision.version}", decision.tag, env=identity)
    return git(clone, "rev-parse", "HEAD"), git(clone, "rev-parse", f"refs/tags/{decision.tag}")


# Bringing it over


def deliver(
    settings: Settings, decision: Decision, clone: Path, objects: tuple[str, str], artifacts: tuple[Artifact, ...]
) -> tuple[Artifact, ...]:
    """The files, then branch and tag in one transaction. Where anything fails, the files are put back."""
    root, dist, (commit, tag) = settings.root, settings.config.out / "dist", objects
    if require_clean(root) != decision.commit:
        raise Refused("the project was changed while the release was made; run it again")
    git(root, "fetch", "--quiet", "--no-tags", str(clone), f"refs/tags/{decision.tag}")
    moves = ["start", f"update HEAD {commit} {decision.commit}", f"create refs/tags/{decision.tag} {tag}", "prepare", "commit"]
    with _uninterrupted(), _undone_on_failure(root, decision.commit, commit, dist):
        git(_top(root), "read-tree", "-m", "-u", decision.commit, commit)
        kept = _copied(artifacts, dist)
        git(root, "update-ref", "-m", f"release {decision.version}", "--stdin", given="".join(f"{move}\n" for move in moves))
    return kept


def _copied(artifacts: tuple[Artifact, ...], dist: Path) -> tuple[Artifact, ...]:
    dist.mkdir(parents=True, exist_ok=True)
    for one in artifacts:
        shutil.copy(one.path, dist / one.path.name)
    return tuple(replace(one, path=dist / one.path.name) for one in artifacts)


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """No Ctrl-C for a moment: a git that had moved the branch and was interrupted would be taken for one that failed.

    The handlers are for this process and all its threads. The mask is for the git that it starts, which sets handlers of its own.
    """
    signals = (signal.SIGINT, signal.SIGTERM)
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    handlers = [signal.signal(one, signal.SIG_IGN) for one in signals]
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for one, handler in zip(signals, handlers, strict=True):
            signal.signal(one, handler)


@contextlib.contextmanager
def _undone_on_failure(root: Path, old: str, new: str, dist: Path) -> Iterator[None]:
    before = {path.name: path.read_bytes() for path in dist.glob("*") if path.is_file()}
    there = dist.is_dir()
    try:
        yield
    except BaseException:
        # Unlike a hard reset this leaves alone what somebody else changes at this moment.
        git(_top(root), "read-tree", "-m", "-u", new, old)
        shutil.rmtree(dist, ignore_errors=True)
        if there:
            dist.mkdir(parents=True)
        for name, content in before.items():
            (dist / name).write_bytes(content)
        raise
