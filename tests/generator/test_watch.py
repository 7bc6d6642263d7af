"""`generate --watch`, as a process of its own and with files that really change."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {"200": {description: Pets., content: {application/json: {schema: {type: object}}}}}
"""
CONFIG = '[tool.generator]\nspec = "spec/shop.yaml"\nout = "made"\npackage = "shop"\n'


def _hear_ctrl_c() -> None:
    """Also where the tests run in the background of a shell, which has its jobs ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watched:
    """A run of the command, and what it has written so far."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "generator", "generate", "--watch", "--json"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        own = {"start_new_session": True, "preexec_fn": _hear_ctrl_c}
        self.process = subprocess.Popen(command, cwd=folder, env=environment, **own, **pipes)  # type: ignore[call-overload]
        self.out: queue.Queue[str] = queue.Queue()
        self.err: list[str] = []
        for stream, keep in ((self.process.stdout, self.out.put), (self.process.stderr, self.err.append)):
            threading.Thread(target=self._read, args=(stream, keep), daemon=True).start()

    @staticmethod
    def _read(stream: IO[str], keep: Callable[[str], object]) -> None:
        with stream:
            for line in stream:
                keep(line)

    def next(self) -> dict[str, object]:
        """What the next run says."""
        try:
            said: dict[str, object] = json.loads(self.out.get(timeout=90))
        except queue.Empty:
            raise AssertionError("".join(self.err)) from None
        return said

    def next_sign(self, word: str) -> None:
        """Wait until it has said this to the person who watches."""
        until = time.monotonic() + 60
        while not any(word in line for line in self.err) and time.monotonic() < until:
            time.sleep(0.05)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "shop.yaml").write_text(SPEC)
    (tmp_path / "pyproject.toml").write_text(CONFIG)
    run = Watched(tmp_path)
    yield run
    if run.process.poll() is None:
        run.process.kill()
    run.process.wait()


def test_each_change_is_generated_a_broken_one_is_told_and_ctrl_c_ends(tmp_path: Path, watched: Watched) -> None:
    spec = tmp_path / "spec" / "shop.yaml"
    assert watched.next()["operations"] == 1
    assert (tmp_path / "made" / "src" / "shop" / "_client.py").is_file()

    spec.write_text(SPEC.partition("paths:")[0] + "paths: 7\n")
    assert "problems" in watched.next()

    more = "delete: {operationId: dropPets, tags: [pets], responses: {'204': {description: Gone.}}}"
    spec.write_text(SPEC.replace("/pets:", f"/pets:\n    {more}"))
    assert watched.next()["operations"] == 2
    assert "def drop_pets(" in (tmp_path / "made" / "src" / "shop" / "resources" / "pets.py").read_text()

    (tmp_path / "pyproject.toml").write_text(CONFIG.replace('"shop"', '"no package"'))
    watched.next_sign("error: the package is 'no package'")
    (tmp_path / "pyproject.toml").write_text(CONFIG.replace('"made"', '"spec/made"'))
    assert watched.next()["operations"] == 2
    assert (tmp_path / "spec" / "made" / "src" / "shop" / "_client.py").is_file()
    time.sleep(2)
    assert watched.out.empty(), "what a run writes must not start another"

    watched.process.send_signal(signal.SIGINT)
    assert watched.process.wait(30) == 0
    assert watched.out.empty() and "Traceback" not in "".join(watched.err)
    assert any(f"changed: {spec}" in line for line in watched.err)
    assert any("error: the package is 'no package'" in line for line in watched.err)


def test_ctrl_c_during_a_run_ends_it_and_its_helpers_quietly(watched: Watched) -> None:
    watched.next_sign("watching")
    time.sleep(1.5)  # Wherever the run is by then: it takes longer, and must end the same way at any time.
    os.killpg(watched.process.pid, signal.SIGINT)
    # Python reports an interrupt that went through `exec`, as in an import, to whoever started it, even when it was caught.
    assert watched.process.wait(30) in (0, -signal.SIGINT), "".join(watched.err)
    assert "Traceback" not in "".join(watched.err)
    assert watched.err[-1] == "ended\n"


def test_a_check_cannot_be_watched(run: Any, tmp_path: Path) -> None:
    ran = run("generate", "--watch", "--check", "--spec", tmp_path / "x.yaml", "--out", tmp_path / "o", "--package", "shop")
    assert ran.code == 2 and "give one of them" in ran.err
