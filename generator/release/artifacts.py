"""What is uploaded: wheel and sdist, built twice from one commit in two folders, and only good when both are the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.git import extract, git
from generator.release.settings import Refused
from generator.write import digest

_LINES_SHOWN = 60


@dataclass(frozen=True)
class Artifact:
    path: Path
    sha256: str


def run_command(command: Sequence[str], folder: Path, env: dict[str, str] | None = None) -> None:
    """Run a command; where it fails, refuse with the end of what it said."""
    # A check of the project must not run with what the generator itself was started with.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=inherited | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as error:
        raise Refused(f"{command[0]} cannot be run: {error.strerror}") from error
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace").rstrip().splitlines()[-_LINES_SHOWN:]
        shown = " ".join("python" if word == sys.executable else word for word in command)
        raise Refused(f"`{shown}` failed with {done.returncode}; nothing was released\n" + "\n".join(said))


def build_twice(repository: Path, commit: str, project: Path, command: Sequence[str], workspace: Path) -> tuple[Artifact, ...]:
    """`project` is the folder of the package, from the top of what is extracted. Its time is that of the commit."""
    epoch = git(repository, "log", "-1", "--format=%ct", commit)
    built = []
    for name in ("first", "second"):
        source, target = workspace / name, workspace / f"{name} build"
        extract(repository, commit, source)
        # Whatever follows from the order of a set shows when the two are compared.
        env = {"SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": "1" if name == "first" else "2"}
        run_command([*command, "--outdir", str(target), str(source / project)], source, env)
        built.append({path.name: digest(path.read_bytes()) for path in sorted(target.iterdir()) if path.is_file()})
    first, second = built
    if first != second:
        differing = sorted({name for name, _ in first.items() ^ second.items()})
        raise Refused(f"two builds of one commit differ in {', '.join(differing)}; find out what makes them differ, and fix it")
    if sorted(Path(name).suffix for name in first) != [".gz", ".whl"]:
        raise Refused(f"the build made {', '.join(sorted(first)) or 'nothing'}; expected a wheel and an sdist")
    folder = workspace / "first build"
    return tuple(Artifact(folder / name, value) for name, value in first.items())


def check_metadata(artifacts: Sequence[Artifact], folder: Path) -> None:
    """What an index will show of them is in order."""
    run_command([sys.executable, "-m", "twine", "check", "--strict", *(str(one.path) for one in artifacts)], folder)
