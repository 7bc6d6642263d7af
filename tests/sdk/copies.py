"""What the tests of vendoring share: the package as it stands, and the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gigstack._vendoring import package, place

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"
MADE = package.read_package(SRC / "gigstack")
# Versions around the one that stands here, whatever that is.
BEFORE, NEXT, LATER = "0.0.1rc1", "1000.0.0", "1001.0.0"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


def vendor(*arguments: object, source: Path = SRC) -> Ran:
    """The command, as the package in `source` has it."""
    command = [sys.executable, "-W", "error", "-m", "gigstack", "vendor", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(source)}, timeout=120)
    return Ran(done.returncode, done.stdout, done.stderr)


def tree(folder: Path) -> dict[str, bytes]:
    return place.read_folder(folder)
