"""What the journeys share: an index on this machine, environments that install from it, and commands run as people run them."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OUT = "generated/gigstack"  # where the session `publish` looks
# What the environment says about other indexes would let a package come from elsewhere.
ELSEWHERE = ("PIP_FIND_LINKS", "PIP_NO_INDEX", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "PYTHONPATH")


@dataclass(frozen=True)
class Index:
    url: str
    packages: Path


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[Index]:
    """A pypiserver on this machine, without users and without another index behind it."""
    packages = folder / "packages"
    packages.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = ["--interface", "127.0.0.1", "--port", str(port)]
    command = [sys.executable, "-m", "pypiserver", "run", *address, "-a", ".", "-P", ".", "--disable-fallback", str(packages)]
    with (folder / "index.log").open("wb") as log:
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
    try:
        wait_for(f"http://127.0.0.1:{port}/health", server)
        yield Index(f"http://127.0.0.1:{port}", packages)
    finally:
        server.terminate()
        server.wait(10)


def wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 30
    while True:
        assert server.poll() is None and time.monotonic() < until, "the index did not start"
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.1)


def run_in(folder: Path, *command: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
    return subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=inherited if env is None else env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def publish(project: Path, settings: dict[str, str], *options: object) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TWINE_")}
    return run_in(project, sys.executable, "-m", "nox", "-r", *options, "-s", "publish", env=kept | settings)


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def environment(folder: Path) -> Path:
    """The Python of a new environment that has the package's dependencies, and not the package."""
    venv.create(folder, with_pip=True, symlinks=True)
    python = folder / "bin" / "python"
    # From wherever this machine installs its packages.
    done = subprocess.run(
        [python, "-m", "pip", "install", "-q", "anyio", "httpx", "pydantic"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return python


def install(python: Path, index: Index, *arguments: str) -> tuple[str, str]:
    """Version and digest of what pip took from the index."""
    report = python.parent / "report.json"
    options = ["--no-deps", "--no-cache-dir", "--index-url", f"{index.url}/simple/", "--report", report]
    done = run_in(python.parent, python, "-m", "pip", "install", "-q", *options, *arguments)
    assert done.returncode == 0, done.stderr
    (taken,) = json.loads(report.read_text())["install"]
    assert taken["download_info"]["url"].startswith(index.url)
    return taken["metadata"]["version"], taken["download_info"]["archive_info"]["hashes"]["sha256"]
