"""What is asked of git."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from pathlib import Path

from generator.config import ConfigError
from generator.write import is_inside


class GitError(ConfigError):
    """git refused. The message is what it said."""


def git(folder: Path, *arguments: str, env: dict[str, str] | None = None, given: str = "") -> str:
    """What a command of git answers. `given` is what it reads."""
    return _run(folder, arguments, env, given).decode("utf-8", "replace").strip()


def _run(folder: Path, arguments: tuple[str, ...], env: dict[str, str] | None = None, given: str = "") -> bytes:
    # The repository is that of the folder, also where git itself started this program, as it does in a hook.
    inherited = {name: value for name, value in os.environ.items() if name not in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")}
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=inherited | (env or {}),
            input=given.encode(),
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed, or not on the path") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise GitError(f"git {arguments[0]} failed: {said or f'exit code {done.returncode}'}")
    return done.stdout


def commit_of(folder: Path, revision: str) -> str | None:
    """The commit that a revision names, or None where it names none."""
    try:
        return git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GitError:
        return None


def extract(folder: Path, commit: str, target: Path) -> None:
    """The files below `folder` as they were in a commit, written into `target`. Links are left out."""
    archive = _run(folder, ("archive", "--format=tar", commit))
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member) if member.isfile() and is_inside(member.name) else None
            if content is not None:
                file = target / member.name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content.read())
