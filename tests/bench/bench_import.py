"""How long `import gigstack` takes, next to `import httpx`, in fresh interpreters.

The kinds are run in turn, so that a busy moment of the machine hits all of them. What an empty interpreter takes is
measured too and subtracted. This only prints; it never fails.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"

KINDS = {
    "empty interpreter": "pass",
    "import gigstack": "import gigstack",
    "gigstack, client made": "import gigstack; gigstack.Gigstack('k')",
    "gigstack, resource reached": "import gigstack; gigstack.Gigstack('k').invoices.income",
    "gigstack, model loaded": "import gigstack; gigstack.models.Invoice",
    "import httpx": "import httpx",
    "httpx, client made": "import httpx; httpx.Client()",
    "import pydantic": "import pydantic; pydantic.BaseModel",
}


def _run(code: str) -> float:
    """Milliseconds of one interpreter."""
    started = time.perf_counter()
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(SRC)!r}); {code}"]
    subprocess.run(command, check=False, capture_output=True)
    return (time.perf_counter() - started) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=30, help="interpreters of each kind (default: 30)")
    runs = max(1, parser.parse_args().runs)
    times: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for code in KINDS.values():
        _run(code)  # writes the byte code, warms the disk
    for _ in range(runs):
        for kind, code in KINDS.items():
            times[kind].append(_run(code))
    empty = statistics.median(times["empty interpreter"])
    httpx = statistics.median(times["import httpx"]) - empty
    print(f"{runs} runs of each, Python {sys.version.split()[0]}; milliseconds without the {empty:.1f} of an empty interpreter\n")
    print(f"{'':28}{'median':>9}{'fastest':>9}{'of httpx':>10}")
    for kind, measured in times.items():
        if kind != "empty interpreter":
            median, fastest = statistics.median(measured) - empty, min(measured) - min(times["empty interpreter"])
            print(f"{kind:28}{median:9.1f}{fastest:9.1f}{median / httpx:10.2f}" if httpx > 0 else f"{kind:28}{median:9.1f}")


if __name__ == "__main__":
    main()
