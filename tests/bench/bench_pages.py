"""How long a walk over a list takes with the next page fetched ahead, next to the same walk with each page in its turn.

A server on this machine answers each page after a delay, and the caller works a while on each page. Both walks are run in turn,
so that a busy moment hits both. What is best possible: in turn, each page costs delay and work; ahead, the longer of the
two. This only prints; it never fails.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"
sys.path.insert(0, str(SRC))

SIZE = 50

SERVER = """
import http.server, json, sys, time, urllib.parse
pages, size, delay = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    def do_GET(self):
        time.sleep(delay)
        number = int(urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("next", ["0"])[0])
        data = [{"uuid": f"u{number}.{n}", "total": 1160.0, "currency": "MXN", "status": "valid"} for n in range(size)]
        more = number + 1 < pages
        body = json.dumps({"data": data, "has_more": more, "next": str(number + 1) if more else None}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
    def log_message(self, *args): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
"""


def _sync_walk(gig: Any, work: float, ahead: bool) -> float:
    started = time.perf_counter()
    listed = gig.invoices.income.list()
    for page in (listed.prefetch() if ahead else listed).pages():
        assert len(page.items) == SIZE
        time.sleep(work)
    return time.perf_counter() - started


async def _async_walk(gig: Any, work: float, ahead: bool) -> float:
    started = time.perf_counter()
    listed = gig.invoices.income.list()
    async for page in (listed.prefetch() if ahead else listed).pages():
        assert len(page.items) == SIZE
        await asyncio.sleep(work)
    return time.perf_counter() - started


def _sync(url: str, work: float, runs: int) -> list[list[float]]:
    """Seconds of the walks in turn, and of those ahead."""
    import gigstack

    with gigstack.Gigstack("k", base_url=url) as gig:
        _sync_walk(gig, 0, True)
        return [
            list(times)
            for times in zip(*[[_sync_walk(gig, work, way) for way in (False, True)] for _ in range(runs)], strict=True)
        ]


async def _asynchronous(url: str, work: float, runs: int) -> list[list[float]]:
    import gigstack

    async with gigstack.AsyncGigstack("k", base_url=url) as gig:
        await _async_walk(gig, 0, True)
        found = [[await _async_walk(gig, work, way) for way in (False, True)] for _ in range(runs)]
        return [list(times) for times in zip(*found, strict=True)]


def _print(mode: str, delay: float, work: float, pages: int, times: list[list[float]]) -> None:
    turn, ahead = (statistics.median(found) * 1000 for found in times)
    best = (delay + (pages - 1) * max(delay, work) + work) / (pages * (delay + work)) if delay + work else 1.0
    print(f"{mode:6}{delay * 1000:8.0f}{work * 1000:8.0f}{turn:12.0f}{ahead:10.0f}{ahead / turn:8.2f}{best:8.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="walks of each kind (default: 5)")
    parser.add_argument("--pages", type=int, default=20, help="pages of the list (default: 20)")
    arguments = parser.parse_args()
    runs, pages = max(1, arguments.runs), max(2, arguments.pages)
    print(f"{runs} walks of each kind over {pages} pages of {SIZE} items, Python {sys.version.split()[0]}; median milliseconds\n")
    print(f"{'':6}{'delay':>8}{'work':>8}{'in turn':>12}{'ahead':>10}{'ratio':>8}{'best':>8}")
    for delay, work in ((0.05, 0.0), (0.05, 0.025), (0.05, 0.05), (0.05, 0.1), (0.02, 0.02), (0.0, 0.0)):
        command = [sys.executable, "-c", SERVER, str(pages), str(SIZE), str(delay)]
        server = subprocess.Popen(command, stdout=subprocess.PIPE)
        try:
            assert server.stdout
            url = f"http://127.0.0.1:{int(server.stdout.readline())}"
            _print("sync", delay, work, pages, _sync(url, work, runs))
            _print("async", delay, work, pages, asyncio.run(_asynchronous(url, work, runs)))
        finally:
            server.kill()
            server.wait()


if __name__ == "__main__":
    main()
